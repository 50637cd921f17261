/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type, as it is kept: plain text, in Unicode's composed form, without the invisible
 * characters that can make a text read otherwise than it was judged.
 */
final class TypedText {

  /** Cleans a text of one line; null is an empty one. */
  static String line(String text) {
    return LINE_BREAKS.matcher(clean(text)).replaceAll(" ").strip();
  }

  /** Cleans a text of lines, each ended by a line feed; null is an empty one. */
  static String lines(String text) {
    return clean(text).strip();
  }

  private static String clean(String text) {
    if (text == null) {
      return "";
    }

    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String lines = LINE_BREAKS.matcher(composed).replaceAll("\n");

    return INVISIBLE.matcher(lines).replaceAll("");
  }

  private TypedText() {}

  // Joiners (U+200C, U+200D) stay: emoji and several scripts need them.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");

  private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
}
