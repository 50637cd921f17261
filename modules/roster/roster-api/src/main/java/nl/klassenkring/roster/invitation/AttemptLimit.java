/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the wrong codes that a user typed of late, in the memory of this node: a refused call
 * leaves nothing in the database. Forgets users when there are too many, the oldest first.
 */
public final class AttemptLimit {

  private static final int MAX_ATTEMPTS = 10;
  private static final int MAX_USERS = 10_000;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final Clock clock;
  private final Map<Long, Attempts> attemptsByUserId = new LinkedHashMap<>();

  public AttemptLimit(Clock clock) {
    this.clock = clock;
  }

  /** Whether a user typed so many wrong codes of late that a further one is not looked at. */
  public synchronized boolean isReached(long userId) {
    Attempts attempts = attemptsByUserId.get(userId);

    return attempts != null && attempts.count >= MAX_ATTEMPTS && !attempts.isOver(clock.instant());
  }

  /** Notes that a user typed a wrong code. */
  public synchronized void failed(long userId) {
    Attempts attempts = attemptsByUserId.remove(userId);
    Instant now = clock.instant();

    if (attempts == null || attempts.isOver(now)) {
      attempts = new Attempts(now.plus(WINDOW));
    }
    attempts.count++;

    if (attemptsByUserId.size() >= MAX_USERS) {
      Iterator<Long> oldest = attemptsByUserId.keySet().iterator();

      oldest.next();
      oldest.remove();
    }
    attemptsByUserId.put(userId, attempts);
  }

  private static final class Attempts {

    private final Instant until;
    private int count;

    private Attempts(Instant until) {
      this.until = until;
    }

    private boolean isOver(Instant now) {
      return !now.isBefore(until);
    }
  }
}
