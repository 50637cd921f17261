/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import nl.klassenkring.policy.engine.PostCategory;

/** A message of a council that waits for the director (A6). Immutable. */
public final class SampleHandover {

  private final String id;
  private final String site;
  private final String author;
  private final PostCategory category;
  private final String title;
  private final String text;

  public SampleHandover(
      String id, String site, String author, PostCategory category, String title, String text) {

    this.id = id;
    this.site = site;
    this.author = author;
    this.category = category;
    this.title = title;
    this.text = text;
  }

  /** What the message is known by from one load to the next. */
  public String id() {
    return id;
  }

  /** The friendly URL of the council's Site. */
  public String site() {
    return site;
  }

  /** The author's login. */
  public String author() {
    return author;
  }

  public PostCategory category() {
    return category;
  }

  public String title() {
    return title;
  }

  public String text() {
    return text;
  }
}
