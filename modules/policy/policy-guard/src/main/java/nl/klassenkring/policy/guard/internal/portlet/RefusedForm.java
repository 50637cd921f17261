/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.klassenkring.policy.guard.internal.content.Refusal;

/** A refusal with what was typed in the form. Immutable. */
final class RefusedForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final LinkedHashMap<String, String> typedTexts;

  RefusedForm(Refusal refusal, Map<String, String> typedTexts) {
    this.refusal = refusal;
    this.typedTexts = new LinkedHashMap<>(typedTexts);
  }

  Refusal refusal() {
    return refusal;
  }

  /** The texts by the name of their field, in its order. */
  Map<String, String> typedTexts() {
    return Collections.unmodifiableMap(typedTexts);
  }
}
