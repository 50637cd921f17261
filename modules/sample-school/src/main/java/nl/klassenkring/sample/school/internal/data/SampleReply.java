/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.time.LocalTime;

/** A reply to a post, given on the day of the post. Immutable. */
public final class SampleReply {

  private final String author;
  private final LocalTime time;
  private final String text;

  public SampleReply(String author, LocalTime time, String text) {
    this.author = author;
    this.time = time;
    this.text = text;
  }

  /** The author's login. */
  public String author() {
    return author;
  }

  public LocalTime time() {
    return time;
  }

  public String text() {
    return text;
  }
}
