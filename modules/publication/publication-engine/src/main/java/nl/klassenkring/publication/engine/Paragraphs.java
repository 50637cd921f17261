/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The paragraphs of a plain text: what stands between its empty lines. */
public final class Paragraphs {

  private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\h*\\R\\s*");

  private Paragraphs() {}

  /** Gives them with the line ends that they have inside; not escaped. */
  public static List<String> of(String text) {
    return EMPTY_LINES
        .splitAsStream(text.strip())
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.toList());
  }
}
