/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.post;

import java.util.Objects;

/**
 * What a reader of a post can do or read elsewhere about it: plain text, not escaped. Immutable.
 */
public final class PostLink {

  private final String text;
  private final String url;
  private final boolean removal;

  /**
   * Makes the value.
   *
   * @param text in the reader's language
   */
  public PostLink(String text, String url) {
    this(text, url, false);
  }

  private PostLink(String text, String url, boolean removal) {
    this.text = Objects.requireNonNull(text, "text");
    this.url = Objects.requireNonNull(url, "url");
    this.removal = removal;
  }

  /**
   * Makes a link to a page that removes the post, which stands in the place of the class group's
   * own.
   */
  public static PostLink ofRemoval(String text, String url) {
    return new PostLink(text, url, true);
  }

  public String getText() {
    return text;
  }

  public String getUrl() {
    return url;
  }

  /** Tells whether it leads to a page that removes the post. */
  public boolean isRemoval() {
    return removal;
  }
}
