/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.text;

import nl.klassenkring.classgroup.exception.ClassPostContentException;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;

/**
 * The title and the content of a post as they are kept: plain text, in Unicode's composed form,
 * without the invisible characters that can make a text read otherwise than it was judged.
 */
public final class ClassPostText {

  /** The greatest length of a title in characters. */
  public static final int TITLE_MAX_LENGTH = 150;

  /** The greatest length of a content in characters. */
  public static final int CONTENT_MAX_LENGTH = 20_000;

  /**
   * Cleans what an author typed.
   *
   * @throws ClassPostTitleException if no title is left, or it is too long
   * @throws ClassPostContentException if no content is left, or it is too long
   */
  public static ClassPostText of(String title, String content)
      throws ClassPostContentException, ClassPostTitleException {

    ClassPostText text = unfinished(title, content);

    if (text.title.isEmpty()) {
      throw new ClassPostTitleException("A post needs a title");
    }

    if (text.title.length() > TITLE_MAX_LENGTH) {
      throw new ClassPostTitleException("A title has at most " + TITLE_MAX_LENGTH + " characters");
    }

    if (text.content.isEmpty()) {
      throw new ClassPostContentException("A post needs a text");
    }

    if (text.content.length() > CONTENT_MAX_LENGTH) {
      throw new ClassPostContentException(
          "A text has at most " + CONTENT_MAX_LENGTH + " characters");
    }

    return text;
  }

  /** Cleans what an author typed up to now, whatever is missing. */
  public static ClassPostText unfinished(String title, String content) {
    return new ClassPostText(TypedText.line(title), TypedText.lines(content));
  }

  /** Gives the title, on one line. */
  public String getTitle() {
    return title;
  }

  /** Gives the content, its lines ended by a line feed. */
  public String getContent() {
    return content;
  }

  private ClassPostText(String title, String content) {
    this.title = title;
    this.content = content;
  }

  private final String content;
  private final String title;
}
