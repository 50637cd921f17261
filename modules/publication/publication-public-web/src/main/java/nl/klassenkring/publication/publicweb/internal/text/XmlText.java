/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.text;

/** Text for XML, which has no way to write some characters, not even escaped. */
public final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** Puts the replacement character in the place of what XML 1.0 does not allow. */
  public static String of(String text) {
    return text.codePoints()
        .map(codePoint -> isAllowed(codePoint) ? codePoint : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
