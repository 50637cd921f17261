/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the scanners that were asked for last. The schools of a foundation have mostly the same
 * words, and a scanner takes tens of milliseconds to make and about a megabyte to keep.
 */
final class RecentScanners {

  private static final int MOST = 32;

  private static final Map<Object, TermScanner<?>> SCANNERS =
      new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, TermScanner<?>> eldest) {
          return size() > MOST;
        }
      };

  /** The scanner for these lists, made when there is none. */
  @SuppressWarnings("unchecked") // Equal lists by topic have the same type of topic.
  static <T extends Comparable<T>> TermScanner<T> get(Map<T, WordList> lists, WordList allowed) {
    Object key = List.of(Map.copyOf(lists), allowed);

    synchronized (SCANNERS) {
      return (TermScanner<T>)
          SCANNERS.computeIfAbsent(key, missing -> TermScanner.make(lists, allowed));
    }
  }

  private RecentScanners() {}
}
