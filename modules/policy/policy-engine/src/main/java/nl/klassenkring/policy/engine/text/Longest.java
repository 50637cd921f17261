/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Keeps, of what is found in a text, what lies in nothing else that is found. Whatever is offered,
 * it keeps no more than one per unit of the text.
 *
 * @param <V> what is kept with each
 */
public final class Longest<V> {

  private final Deque<Found<V>> kept = new ArrayDeque<>();

  /** What is kept and covers all from start to end; null when nothing does. */
  public Found<V> covering(int start, int end) {
    Found<V> last = kept.peekLast();
    return last != null && last.start <= start && end <= last.end ? last : null;
  }

  /**
   * Offers what was found from start up to but not including end; in the order of the ends. Takes
   * the place of all that lies in it, or that is equal to it.
   */
  public void offer(int start, int end, V value) {
    while (!kept.isEmpty() && kept.getLast().start >= start && kept.getLast().end <= end) {
      kept.removeLast();
    }
    kept.addLast(new Found<>(start, end, value));
  }

  /** What is kept, in the order of the ends. */
  public List<Found<V>> kept() {
    return new ArrayList<>(kept);
  }

  /**
   * Something found in a text.
   *
   * @param <V> what is kept with it
   */
  public static final class Found<V> {

    private final int start;
    private final int end;
    private final V value;

    private Found(int start, int end, V value) {
      this.start = start;
      this.end = end;
      this.value = value;
    }

    public int start() {
      return start;
    }

    public int end() {
      return end;
    }

    public V value() {
      return value;
    }
  }
}
