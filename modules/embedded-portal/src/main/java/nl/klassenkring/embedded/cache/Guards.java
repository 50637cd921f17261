/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The guards by the name of what they guard: a model's class, a table, a cache. */
final class Guards {

  private final ChangeClock clock = new ChangeClock();
  private final Map<String, Guard> byName = new ConcurrentHashMap<>();

  ChangeClock clock() {
    return clock;
  }

  Guard of(String name) {
    return byName.computeIfAbsent(name, key -> new Guard(clock));
  }
}
