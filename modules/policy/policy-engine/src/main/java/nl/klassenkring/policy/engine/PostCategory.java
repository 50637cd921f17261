/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a post is about (B14). The key is what is stored and sent: lower case with hyphens. */
public enum PostCategory {
  DAILY_LIFE,
  LEARNING_GOALS,
  PLANNING,
  TALKS,
  HELP_REQUEST,
  ANNOUNCEMENT,
  GENERAL;

  /** Finds the category of a stored key; empty for null, for an empty and for an unknown key. */
  public static Optional<PostCategory> fromKey(String key) {
    return Arrays.stream(values()).filter(category -> category.key().equals(key)).findFirst();
  }

  /** The key to store, such as {@code daily-life}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
