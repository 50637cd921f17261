/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which warnings somebody has seen in this session, and when. What he sends again after that, with
 * the same words, he confirms. Immutable.
 */
final class ShownWarnings implements Serializable {

  static final Duration LASTING = Duration.ofMinutes(30);
  static final int MOST = 100;

  static final ShownWarnings NONE = new ShownWarnings(Map.of());

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, Instant> moments;

  private ShownWarnings(Map<String, Instant> moments) {
    this.moments = new LinkedHashMap<>(moments);
  }

  /** The warnings with others that are shown now; too many and too old ones are forgotten. */
  ShownWarnings with(Collection<String> warningKeys, Instant now) {
    Map<String, Instant> all = new LinkedHashMap<>();

    moments.forEach(
        (key, moment) -> {
          if (isLasting(moment, now) && !warningKeys.contains(key)) {
            all.put(key, moment);
          }
        });
    warningKeys.forEach(key -> all.put(key, now));

    while (all.size() > MOST) {
      all.remove(all.keySet().iterator().next());
    }
    return new ShownWarnings(all);
  }

  /** The keys of the warnings that can be confirmed now. */
  Set<String> confirmable(Instant now) {
    return moments.entrySet().stream()
        .filter(entry -> isLasting(entry.getValue(), now))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isLasting(Instant moment, Instant now) {
    return now.isBefore(moment.plus(LASTING));
  }
}
