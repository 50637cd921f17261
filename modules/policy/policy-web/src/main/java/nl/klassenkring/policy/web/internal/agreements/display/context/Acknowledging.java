/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreements.display.context;

/** Whether a reader acknowledged the agreements of now (G2). Immutable. */
public final class Acknowledging {

  /** For who reads them without being a member, such as the privacy officer. */
  static final Acknowledging NOT_ASKED = new Acknowledging(false, "");

  private final boolean asked;
  private final String moment;

  private Acknowledging(boolean asked, String moment) {
    this.asked = asked;
    this.moment = moment;
  }

  static Acknowledging open() {
    return new Acknowledging(true, "");
  }

  static Acknowledging done(String moment) {
    return new Acknowledging(false, moment);
  }

  /** Tells whether the reader still has to say it. */
  public boolean isAsked() {
    return asked;
  }

  /** Gives when the reader said it; empty when he did not. */
  public String getMoment() {
    return moment;
  }
}
