/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What a portlet filter and the guard have to tell each other about the request of this thread:
 * which warnings the author confirms with it, and what was refused. Without a filter, as in a
 * script or a job, there is none, and nothing is confirmed.
 */
public final class GuardedRequest {

  private static final ThreadLocal<GuardedRequest> CURRENT = new ThreadLocal<>();

  private final Set<String> confirmedWarningKeys;
  private Refusal refusal;

  private GuardedRequest(Collection<String> confirmedWarningKeys) {
    this.confirmedWarningKeys = Set.copyOf(confirmedWarningKeys);
  }

  /** Begins the request; {@link #end} must follow, whatever happens. */
  public static GuardedRequest begin(Collection<String> confirmedWarningKeys) {
    GuardedRequest request = new GuardedRequest(confirmedWarningKeys);

    CURRENT.set(request);
    return request;
  }

  public static void end() {
    CURRENT.remove();
  }

  static Optional<GuardedRequest> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** What the guard refused last; empty when it refused nothing. */
  public Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  boolean confirms(Collection<String> warningKeys) {
    return confirmedWarningKeys.containsAll(warningKeys);
  }

  void refused(Refusal refusal) {
    this.refusal = refusal;
  }
}
