/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import nl.klassenkring.membership.exception.MembershipReasonException;

/** Reads why somebody does something, in his own words. */
public final class Reasons {

  private static final int MOST = 4000;

  private Reasons() {}

  /**
   * Gives the reason without spaces around it.
   *
   * @throws MembershipReasonException if there is none, or more than can be kept
   */
  public static String require(String reason) throws MembershipReasonException {
    String text = (reason == null) ? "" : reason.strip();

    if (text.isEmpty() || (text.length() > MOST)) {
      throw new MembershipReasonException("No reason, or one of " + text.length() + " characters");
    }

    return text;
  }

  /** Gives the reason, which may be empty, cut to what can be kept. */
  public static String optional(String reason) {
    String text = (reason == null) ? "" : reason.strip();

    return text.substring(0, Math.min(text.length(), MOST));
  }
}
