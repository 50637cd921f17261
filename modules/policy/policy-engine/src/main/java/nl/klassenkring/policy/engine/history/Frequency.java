/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.history;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import nl.klassenkring.policy.engine.PostCategory;

/** A number of posts per window, of one category or of all. Immutable. */
public final class Frequency implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MAX_COUNT = 99;

  private final int count;
  private final Window window;
  private final PostCategory category;

  private Frequency(int count, Window window, PostCategory category) {
    if (count < 1 || count > MAX_COUNT) {
      throw new IllegalArgumentException("Not from 1 to " + MAX_COUNT + " posts: " + count);
    }
    this.count = count;
    this.window = Objects.requireNonNull(window, "window");
    this.category = category;
  }

  /** So many posts of any category, from 1 to 99. */
  public static Frequency of(int count, Window window) {
    return new Frequency(count, window, null);
  }

  /** So many posts of one category, from 1 to 99. */
  public static Frequency of(int count, Window window, PostCategory category) {
    return new Frequency(count, window, Objects.requireNonNull(category, "category"));
  }

  /**
   * Reads a frequency as in {@code 3/week}, {@code 1/14 days} or {@code 1/month: learning-goals};
   * throws IllegalArgumentException when the text is none.
   */
  public static Frequency parse(String text) {
    int slash = text.indexOf('/');
    int colon = text.indexOf(':');
    if (slash < 0) {
      throw new IllegalArgumentException("Not a number of posts per window: " + text);
    }
    int count = Integer.parseInt(text.substring(0, slash).strip());

    if (colon < 0) {
      return of(count, Window.parse(text.substring(slash + 1).strip()));
    }
    String key = text.substring(colon + 1).strip();
    return of(
        count,
        Window.parse(text.substring(slash + 1, colon).strip()),
        PostCategory.fromKey(key)
            .orElseThrow(() -> new IllegalArgumentException("Not a category: " + key)));
  }

  public int count() {
    return count;
  }

  public Window window() {
    return window;
  }

  /** The category that is counted; empty when all are. */
  public Optional<PostCategory> category() {
    return Optional.ofNullable(category);
  }

  /** Whether posts of a category are counted. */
  public boolean counts(PostCategory postCategory) {
    return category == null || category == postCategory;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Frequency
        && count == ((Frequency) object).count
        && window.equals(((Frequency) object).window)
        && category == ((Frequency) object).category;
  }

  @Override
  public int hashCode() {
    return Objects.hash(count, window, category);
  }

  @Override
  public String toString() {
    return count + "/" + window + (category == null ? "" : ": " + category.key());
  }
}
