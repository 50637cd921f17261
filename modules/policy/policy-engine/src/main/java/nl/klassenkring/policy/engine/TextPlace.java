/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in one of the texts of a draft, so that a view can mark it. Immutable; ordered as a
 * reader meets them.
 *
 * <p>Offsets are in UTF-16 code units, as in {@link String#substring(int, int)} and in a browser.
 */
public final class TextPlace implements Comparable<TextPlace>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final Comparator<TextPlace> ORDER =
      Comparator.comparing(TextPlace::field)
          .thenComparingInt(TextPlace::pictureNumber)
          .thenComparingInt(TextPlace::start)
          .thenComparingInt(TextPlace::end);

  private final TextField field;
  private final int pictureNumber;
  private final int start;
  private final int end;

  private TextPlace(TextField field, int pictureNumber, int start, int end) {
    this.field = field;
    this.pictureNumber = pictureNumber;
    this.start = start;
    this.end = end;

    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("No place in a text: " + start + "-" + end);
    }
  }

  /** A place in the title, from start up to but not including end. */
  public static TextPlace inTitle(int start, int end) {
    return new TextPlace(TextField.TITLE, 0, start, end);
  }

  /** A place in the text, from start up to but not including end. */
  public static TextPlace inText(int start, int end) {
    return new TextPlace(TextField.TEXT, 0, start, end);
  }

  /**
   * A place in the description of a picture, from start up to but not including end.
   *
   * @param pictureNumber the picture's place in the post, counted from one
   */
  public static TextPlace inAltText(int pictureNumber, int start, int end) {
    return ofPicture(TextField.ALT_TEXT, pictureNumber, start, end);
  }

  /**
   * A place in what stands under a picture, from start up to but not including end.
   *
   * @param pictureNumber the picture's place in the post, counted from one
   */
  public static TextPlace inCaption(int pictureNumber, int start, int end) {
    return ofPicture(TextField.CAPTION, pictureNumber, start, end);
  }

  private static TextPlace ofPicture(TextField field, int pictureNumber, int start, int end) {
    if (pictureNumber < 1) {
      throw new IllegalArgumentException("Pictures are counted from one, not " + pictureNumber);
    }
    return new TextPlace(field, pictureNumber, start, end);
  }

  public TextField field() {
    return field;
  }

  /** The picture's place in the post, counted from one; 0 in the title and in the text. */
  public int pictureNumber() {
    return pictureNumber;
  }

  public int start() {
    return start;
  }

  /** The offset after the last unit. */
  public int end() {
    return end;
  }

  @Override
  public int compareTo(TextPlace other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof TextPlace && compareTo((TextPlace) object) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, pictureNumber, start, end);
  }

  @Override
  public String toString() {
    return field + (pictureNumber == 0 ? "" : " " + pictureNumber) + " " + start + "-" + end;
  }
}
