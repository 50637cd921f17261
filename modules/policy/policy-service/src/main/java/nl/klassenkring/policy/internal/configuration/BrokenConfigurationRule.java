/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;

/** Speaks in the place of all rules of a school whose configuration cannot be read. */
final class BrokenConfigurationRule implements Rule {

  private final String mistake;

  BrokenConfigurationRule(String mistake) {
    this.mistake = mistake;
  }

  @Override
  public String id() {
    return "configuration";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return List.of(
        Finding.block(
            id(), "policy-configuration-broken", "policy-configuration-broken-advice", mistake));
  }
}
