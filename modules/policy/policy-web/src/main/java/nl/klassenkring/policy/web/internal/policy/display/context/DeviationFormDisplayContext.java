/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.List;
import nl.klassenkring.policy.web.internal.value.ParameterField;

/** The form in which a school proposes a value of its own. */
public final class DeviationFormDisplayContext {

  private final long policyDeviationId;
  private final ParameterField field;
  private final String title;
  private final String moreSpecificKey;
  private final List<String> foundationLines;
  private final String reason;
  private final String validFrom;

  DeviationFormDisplayContext(
      long policyDeviationId,
      ParameterField field,
      String title,
      String moreSpecificKey,
      List<String> foundationLines,
      String reason,
      String validFrom) {

    this.policyDeviationId = policyDeviationId;
    this.field = field;
    this.title = title;
    this.moreSpecificKey = moreSpecificKey;
    this.foundationLines = List.copyOf(foundationLines);
    this.reason = reason;
    this.validFrom = validFrom;
  }

  /** The draft that is changed; 0 for a new one. */
  public long getPolicyDeviationId() {
    return policyDeviationId;
  }

  public ParameterField getField() {
    return field;
  }

  /** The name of the rule. */
  public String getTitle() {
    return title;
  }

  /** The key of a text that says what a school can make of the value. */
  public String getMoreSpecificKey() {
    return moreSpecificKey;
  }

  /** What the foundation has; empty for nothing. */
  public List<String> getFoundationLines() {
    return foundationLines;
  }

  public String getReason() {
    return reason;
  }

  /** From which day on it is to hold, as in {@code 2026-11-01}. */
  public String getValidFrom() {
    return validFrom;
  }
}
