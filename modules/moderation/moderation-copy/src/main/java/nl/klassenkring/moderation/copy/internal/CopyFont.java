/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.copy.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The letters of a hard copy: says what can be written, how wide it is and where lines break. */
public final class CopyFont {

  private static final float UNITS = 1000;

  private final PDFont font;
  private final Map<Integer, String> written = new HashMap<>();
  private final Map<String, Float> widths = new HashMap<>();

  public CopyFont(PDFont font) {
    this.font = font;
  }

  PDFont font() {
    return font;
  }

  /**
   * Breaks a text into lines: at its own line breaks, at spaces, and in a word that is wider than a
   * line.
   *
   * @param width of a line, in points
   */
  List<String> lines(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();

    for (String paragraph : text.split("\\R", -1)) {
      StringBuilder line = new StringBuilder();
      float used = 0;

      for (String word : paragraph.split("(?<=\\s)", -1)) {
        for (String piece : pieces(word, size, width)) {
          float wide = width(piece, size);

          if ((used > 0) && (used + wide > width)) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
          }

          line.append(piece);
          used += wide;
        }
      }

      lines.add(line.toString());
    }

    return lines;
  }

  /** A word as it can be written, cut where it is wider than a line. */
  private List<String> pieces(String word, float size, float width) throws IOException {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    float used = 0;

    for (int codePoint : word.codePoints().toArray()) {
      String letters = written(codePoint);
      float wide = width(letters, size);

      if ((used > 0) && (used + wide > width)) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }

      piece.append(letters);
      used += wide;
    }

    pieces.add(piece.toString());

    return pieces;
  }

  private float width(String letters, float size) throws IOException {
    float sum = 0;

    for (int codePoint : letters.codePoints().toArray()) {
      String letter = Character.toString(codePoint);
      Float wide = widths.get(letter);

      if (wide == null) {
        wide = font.getStringWidth(letter);
        widths.put(letter, wide);
      }

      sum += wide;
    }

    return sum * size / UNITS;
  }

  private String written(int codePoint) throws IOException {
    String known = written.get(codePoint);

    if (known != null) {
      return known;
    }

    String letters = letters(codePoint);

    written.put(codePoint, letters);

    return letters;
  }

  private String letters(int codePoint) throws IOException {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return " ";
    }

    String letter = Character.toString(codePoint);

    try {
      font.encode(letter);

      return letter;
    } catch (IllegalArgumentException illegalArgumentException) {
      return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }
  }
}
