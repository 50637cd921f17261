/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service;

import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.TextPlace;

/** A place in a text of a draft with some words around it: plain text, not escaped. Immutable. */
public final class Excerpt {

  /** How much of the text is shown on each side of the place, in characters at the most. */
  private static final int CONTEXT = 40;

  private static final String CUT = "…";

  private final TextPlace place;
  private final String before;
  private final String marked;
  private final String after;

  private Excerpt(TextPlace place, String before, String marked, String after) {
    this.place = place;
    this.before = before;
    this.marked = marked;
    this.after = after;
  }

  /** The place that a rule found in this draft. */
  public static Excerpt of(TextPlace place, PostDraft postDraft) {
    String text = text(place, postDraft);

    return new Excerpt(
        place,
        before(text, place.start()),
        text.substring(place.start(), place.end()),
        after(text, place.end()));
  }

  private static String text(TextPlace place, PostDraft postDraft) {
    switch (place.field()) {
      case TITLE:
        return postDraft.title();
      case TEXT:
        return postDraft.text();
      case ALT_TEXT:
        return picture(place, postDraft).description();
      case CAPTION:
        return picture(place, postDraft).caption();
    }

    throw new IllegalStateException("Unknown field " + place.field());
  }

  private static DraftPicture picture(TextPlace place, PostDraft postDraft) {
    return postDraft.pictures().stream()
        .filter(picture -> picture.number() == place.pictureNumber())
        .findFirst()
        .orElseThrow();
  }

  private static String before(String text, int end) {
    int start = end - CONTEXT;

    if (start <= 0) {
      return text.substring(0, end);
    }

    int blank = text.indexOf(' ', start);

    return CUT + text.substring(blank < 0 || blank > end ? end : blank + 1, end);
  }

  private static String after(String text, int start) {
    int end = start + CONTEXT;

    if (end >= text.length()) {
      return text.substring(start);
    }

    int blank = text.lastIndexOf(' ', end);

    return text.substring(start, Math.max(blank, start)) + CUT;
  }

  public TextPlace getPlace() {
    return place;
  }

  public String getBefore() {
    return before;
  }

  public String getMarked() {
    return marked;
  }

  public String getAfter() {
    return after;
  }
}
