/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

/** What a school proposed to agree for itself (G1). Immutable. */
public final class SampleDeviation {

  private final String site;
  private final String proposedBy;
  private final String parameterKey;
  private final String value;
  private final String reason;
  private final String decision;

  public SampleDeviation(
      String site,
      String proposedBy,
      String parameterKey,
      String value,
      String reason,
      String decision) {

    this.site = site;
    this.proposedBy = proposedBy;
    this.parameterKey = parameterKey;
    this.value = value;
    this.reason = reason;
    this.decision = decision;
  }

  /** The friendly URL of the school. */
  public String site() {
    return site;
  }

  /** The login of who proposed it. */
  public String proposedBy() {
    return proposedBy;
  }

  public String parameterKey() {
    return parameterKey;
  }

  /** The value as it is written down. */
  public String value() {
    return value;
  }

  public String reason() {
    return reason;
  }

  /** Why it was approved; empty while it waits. */
  public String decision() {
    return decision;
  }
}
