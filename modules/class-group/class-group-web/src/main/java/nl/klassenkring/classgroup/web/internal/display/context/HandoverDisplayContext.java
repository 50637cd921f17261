/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

/** One message that was handed over, with what a director can do about it. */
public final class HandoverDisplayContext {

  HandoverDisplayContext(
      HandoverDisplay handover,
      boolean decidable,
      AdviceDisplay advice,
      String reason,
      String errorKey) {

    this.handover = handover;
    this.decidable = decidable;
    this.advice = advice;
    this.reason = reason;
    this.errorKey = errorKey;
  }

  public HandoverDisplay getHandover() {
    return handover;
  }

  /** Tells whether the reader decides about it now. */
  public boolean isDecidable() {
    return decidable;
  }

  /** Gives why the rules did not let it be posted; null if nobody tried. */
  public AdviceDisplay getAdvice() {
    return advice;
  }

  /** Gives the reason as it was typed. */
  public String getReason() {
    return reason;
  }

  /** Gives the message key of what is wrong, or null. */
  public String getErrorKey() {
    return errorKey;
  }

  private final AdviceDisplay advice;
  private final boolean decidable;
  private final String errorKey;
  private final HandoverDisplay handover;
  private final String reason;
}
