/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The first lines of a text, cut between words. */
public final class Excerpt {

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final String ELLIPSIS = "\u2026";

  private Excerpt() {}

  /**
   * Gives the beginning of a plain text on one line.
   *
   * @param length in characters, at least 1; with the ellipsis that says that there is more
   */
  public static String of(String text, int length) {
    String line = WHITE_SPACE.matcher(text).replaceAll(" ").strip();

    if (line.length() <= length) {
      return line;
    }

    int space = line.lastIndexOf(' ', length - 1);

    return line.substring(0, (space > 0) ? space : lastWhole(line, length - 1)) + ELLIPSIS;
  }

  /** Where one very long word can be cut without taking a letter from its accent. */
  private static int lastWhole(String line, int most) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);

    characters.setText(line);

    return characters.isBoundary(most) ? most : characters.preceding(most);
  }
}
