/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

/**
 * A term of a scanner: with what it is about, or allowed.
 *
 * @param <T> what a list is about
 */
final class Entry<T extends Comparable<T>> {

  private final Term term;
  private final T topic;

  private Entry(Term term, T topic) {
    this.term = term;
    this.topic = topic;
  }

  static <T extends Comparable<T>> Entry<T> of(Term term, T topic) {
    return new Entry<>(term, topic);
  }

  static <T extends Comparable<T>> Entry<T> allowed(Term term) {
    return new Entry<>(term, null);
  }

  Term term() {
    return term;
  }

  /** Null for a term that is allowed. */
  T topic() {
    return topic;
  }

  boolean isAllowed() {
    return topic == null;
  }

  /** Whether this one counts when both are found in the same place: what is allowed goes first. */
  boolean goesBefore(Entry<T> other) {
    if (isAllowed() || other.isAllowed()) {
      return isAllowed();
    }
    return topic.compareTo(other.topic) < 0;
  }
}
