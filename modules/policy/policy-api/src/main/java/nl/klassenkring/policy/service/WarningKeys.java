/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.TextPlace;
import nl.klassenkring.policy.engine.Verdict;

/**
 * What an author confirms: the key of a warning stands for its rule, its reason and the words that
 * it is about. The same warning about other words is another one, and wherever the same words
 * stand, it is the same. A key tells nobody the words.
 */
public final class WarningKeys {

  private static final int HEXADECIMALS = 12;

  private WarningKeys() {}

  /** The keys of all warnings about a draft. */
  public static Set<String> of(Verdict verdict, PostDraft postDraft) {
    return verdict.warnings().stream()
        .map(warning -> of(warning, postDraft))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The key of one warning, such as {@code B4-0f3c9a21b7de}.
   *
   * @param postDraft null when it is not known any more
   */
  public static String of(Finding warning, PostDraft postDraft) {
    String words =
        warning.places().stream()
            .map(place -> words(place, postDraft))
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n"));

    return warning.ruleId()
        + "-"
        + hash(String.join("\n", warning.reasonKey(), warning.arguments().toString(), words));
  }

  /** Reads keys as they are kept with a post; null is none. */
  public static Set<String> parse(String text) {
    return Arrays.stream(Objects.toString(text, "").split(" "))
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Writes keys down as they are kept with a post. */
  public static String format(Collection<String> keys) {
    return String.join(" ", new TreeSet<>(keys));
  }

  private static String words(TextPlace place, PostDraft postDraft) {
    return postDraft == null ? "" : Excerpt.of(place, postDraft).getMarked();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      StringBuilder hexadecimals = new StringBuilder();

      for (int i = 0; i < HEXADECIMALS / 2; i++) {
        hexadecimals.append(String.format("%02x", digest[i]));
      }

      return hexadecimals.toString();
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java has SHA-256", exception);
    }
  }
}
