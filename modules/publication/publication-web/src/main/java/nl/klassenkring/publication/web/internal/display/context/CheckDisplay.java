/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

/** What a check found, as it was written down: plain text, not escaped. Immutable. */
public final class CheckDisplay {

  private final String ruleId;
  private final String effect;
  private final String reason;

  CheckDisplay(String ruleId, String effect, String reason) {
    this.ruleId = ruleId;
    this.effect = effect;
    this.reason = reason;
  }

  public String getRuleId() {
    return ruleId;
  }

  /** Gives the name of a {@link nl.klassenkring.policy.engine.Effect}. */
  public String getEffect() {
    return effect;
  }

  public String getReason() {
    return reason;
  }
}
