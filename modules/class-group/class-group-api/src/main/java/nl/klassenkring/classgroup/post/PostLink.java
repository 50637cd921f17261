/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.post;

import java.util.Objects;

/**
 * What a reader of a post can do or read elsewhere about it: plain text, not escaped. Immutable.
 */
public final class PostLink {

  private final String text;
  private final String url;

  /**
   * Makes the value.
   *
   * @param text in the reader's language
   */
  public PostLink(String text, String url) {
    this.text = Objects.requireNonNull(text, "text");
    this.url = Objects.requireNonNull(url, "url");
  }

  public String getText() {
    return text;
  }

  public String getUrl() {
    return url;
  }
}
