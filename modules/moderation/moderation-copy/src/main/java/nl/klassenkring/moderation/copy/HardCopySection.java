/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.copy;

import java.util.List;
import java.util.Objects;

/** A part of a hard copy: a post, or a reply to it. Immutable. */
public final class HardCopySection {

  private final String heading;
  private final String text;
  private final List<HardCopyPicture> pictures;

  /**
   * Makes it.
   *
   * @param heading what it is, by whom and of when
   * @param text as it was written; empty for none
   */
  public HardCopySection(String heading, String text, List<HardCopyPicture> pictures) {
    this.heading = Objects.requireNonNull(heading, "heading");
    this.text = Objects.requireNonNull(text, "text");
    this.pictures = List.copyOf(pictures);
  }

  public String heading() {
    return heading;
  }

  public String text() {
    return text;
  }

  public List<HardCopyPicture> pictures() {
    return pictures;
  }
}
