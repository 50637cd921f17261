/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.text;

import nl.klassenkring.classgroup.exception.MessageHandoverReasonException;

/** Why a message is returned, as it is kept: plain text, cleaned as that of a post is. */
public final class HandoverReason {

  /** The greatest length in characters. */
  public static final int MAX_LENGTH = 1_000;

  /**
   * Cleans what a director typed.
   *
   * @throws MessageHandoverReasonException if nothing is left, or it is too long
   */
  public static String of(String reason) throws MessageHandoverReasonException {
    String text = TypedText.lines(reason);

    if (text.isEmpty() || (text.length() > MAX_LENGTH)) {
      throw new MessageHandoverReasonException(
          "A message is returned with a reason of at most " + MAX_LENGTH + " characters");
    }

    return text;
  }

  private HandoverReason() {}
}
