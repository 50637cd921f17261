/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.List;
import nl.klassenkring.policy.preset.PolicyPreset;

/** With what a next version can begin. */
public final class NewDocumentDisplayContext {

  private final DocumentRow inForce;
  private final List<PolicyPreset> presets;

  NewDocumentDisplayContext(DocumentRow inForce, List<PolicyPreset> presets) {
    this.inForce = inForce;
    this.presets = List.copyOf(presets);
  }

  /** The version in force, or null. */
  public DocumentRow getInForce() {
    return inForce;
  }

  public List<PolicyPreset> getPresets() {
    return presets;
  }
}
