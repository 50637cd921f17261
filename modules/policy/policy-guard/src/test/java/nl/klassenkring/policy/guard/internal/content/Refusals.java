/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import java.util.List;
import nl.klassenkring.policy.engine.Verdict;

/** Refusals for tests of what is done with them. */
public final class Refusals {

  private Refusals() {}

  /** A refusal of something in some Site. */
  public static Refusal of(Verdict verdict) {
    return new Refusal(2, verdict, List.of());
  }

  /** Whether something of a request was left on this thread. */
  public static boolean isRequestOpen() {
    return GuardedRequest.current().isPresent();
  }
}
