/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.text.Normalizer;

/**
 * Makes a text out of another in which upper case, diacritics, other widths and forms of a letter,
 * and characters that nobody sees make no difference. Punctuation and blanks stay.
 */
public final class Folding {

  /** Of a character that Unicode takes apart into a whole phrase no more than this is looked at. */
  private static final int MAX_PARTS = 4;

  public static MappedText fold(String text) {
    MappedText.Builder builder = MappedText.builder(text.length());

    for (int start = 0; start < text.length(); ) {
      int codePoint = text.codePointAt(start);
      int end = start + Character.charCount(codePoint);
      if (codePoint < 0x80) {
        appendAscii(builder, (char) codePoint, start, end);
      } else {
        appendOther(builder, codePoint, start, end);
      }
      start = end;
    }
    return builder.build();
  }

  private static void appendAscii(MappedText.Builder builder, char unit, int start, int end) {
    if (unit == '`') {
      builder.append('\'', start, end);
    } else if (unit >= ' ' || Character.isWhitespace(unit)) {
      builder.append(Character.toLowerCase(unit), start, end);
    }
  }

  private static void appendOther(MappedText.Builder builder, int codePoint, int start, int end) {

    if (isMark(codePoint)) {
      builder.extendLast(end);
    } else if (!isInvisible(codePoint)) {
      int lower = Character.toLowerCase(codePoint);
      String latin = Lookalikes.of(lower);
      append(builder, latin == null ? parts(lower) : latin, start, end);
    }
  }

  private static String parts(int codePoint) {
    String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
    StringBuilder seen = new StringBuilder();

    parts
        .codePoints()
        .limit(MAX_PARTS)
        .filter(part -> !isMark(part) && !isInvisible(part))
        .map(Character::toLowerCase)
        .forEach(part -> appendPart(seen, part));
    return seen.toString();
  }

  private static void appendPart(StringBuilder seen, int part) {
    String latin = Lookalikes.of(part);
    if (latin == null) {
      seen.appendCodePoint(part);
    } else {
      seen.append(latin);
    }
  }

  private static void append(MappedText.Builder builder, String units, int start, int end) {
    for (int index = 0; index < units.length(); index++) {
      builder.append(units.charAt(index), start, end);
    }
  }

  /** Accents and whatever else is drawn over, under or around the character before it. */
  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Zero-width characters, soft hyphens, marks of direction and fillers. */
  private static boolean isInvisible(int codePoint) {
    switch (codePoint) {
      case 0x115F:
      case 0x1160:
      case 0x2800:
      case 0x3164:
      case 0xFFA0:
        return true;
      case 0x85:
        return false;
      default:
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.CONTROL;
    }
  }

  private Folding() {}
}
