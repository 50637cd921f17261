/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The Dutch word lists that come with the suite. Schools have their own words besides. */
public enum BuiltInWords {
  /** What a school tells the parents of one child only (B4). */
  PRIVATE_MATTERS,
  /** First names, diminutives and last names that are common words, too (B4). */
  NAMES_THAT_ARE_WORDS,
  /** Words by which staff is called, before a name (C6). */
  STAFF_TITLES,
  /** Words of care and diagnosis (B5). */
  CARE,
  /** Words that speak of one child (B5). */
  ONE_CHILD,
  THREATS,
  DISCRIMINATION,
  SEXUAL,
  ABUSE,
  COMMERCIAL,
  /** Calls that spread a conviction, in a lesson too (B8). */
  STATEMENTS,
  POLITICS,
  RELIGION,
  CHRISTIANITY,
  ISLAM,
  JUDAISM,
  HINDUISM,
  /** What one child achieves (B13). */
  ACHIEVEMENT,
  /** Complaints and less positive feedback (B15). */
  COMPLAINTS;

  private static final Map<BuiltInWords, WordList> READ = new ConcurrentHashMap<>();

  /** The list, read when it is first asked for. */
  public WordList list() {
    return READ.computeIfAbsent(this, BuiltInWords::read);
  }

  private WordList read() {
    String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";

    try (InputStream stream = BuiltInWords.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return WordList.of(reader.lines().collect(Collectors.toList()));
    } catch (IOException exception) {
      throw new UncheckedIOException("Unreadable list " + file, exception);
    }
  }
}
