/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.text;

import nl.klassenkring.classgroup.exception.ClassReplyContentException;

/** The content of a reply as it is kept: plain text, cleaned as that of a post is. */
public final class ClassReplyText {

  /** The greatest length of a content in characters. */
  public static final int CONTENT_MAX_LENGTH = 4_000;

  /**
   * Cleans what an author typed.
   *
   * @throws ClassReplyContentException if nothing is left, or it is too long
   */
  public static String of(String content) throws ClassReplyContentException {
    String text = unfinished(content);

    if (text.isEmpty() || (text.length() > CONTENT_MAX_LENGTH)) {
      throw new ClassReplyContentException(
          "A reply has a text of at most " + CONTENT_MAX_LENGTH + " characters");
    }

    return text;
  }

  /** Cleans what an author typed up to now, however much it is. */
  public static String unfinished(String content) {
    return TypedText.lines(content);
  }

  private ClassReplyText() {}
}
