/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.klassenkring.policy.guard.PlainText;

/** Picks from the parameters of a form what somebody typed, so that he can have it back. */
final class TypedTexts {

  static final int MOST_FIELDS = 20;
  static final int LONGEST_TEXT = 20_000;

  private static final Set<String> WORDS =
      Set.of("title", "subtitle", "description", "content", "subject", "body", "summary", "name");

  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/]");
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}\\s+\\S");

  private TypedTexts() {}

  /** The texts by the name of their field, without markup, cut off where they are very long. */
  static Map<String, String> of(Map<String, String[]> parameters) {
    Map<String, String> texts = new LinkedHashMap<>();

    new TreeMap<>(parameters)
        .forEach(
            (name, values) -> {
              String text = values.length == 0 ? "" : text(values[0]);

              if (texts.size() < MOST_FIELDS && isTyped(name, text)) {
                texts.put(name, text);
              }
            });
    return texts;
  }

  private static String text(String value) {
    String text = MARKUP.matcher(value).find() ? PlainText.ofHtml(value) : value.strip();

    return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
  }

  /** A field that is known to hold words, or one with several words in it and no address. */
  private static boolean isTyped(String name, String text) {
    String field = name.toLowerCase(Locale.ROOT);

    return !text.isEmpty()
        && !field.contains("redirect")
        && !field.startsWith("p_")
        && (WORDS.contains(field) || SENTENCE.matcher(text).find());
  }
}
