/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import java.io.Serializable;
import java.util.List;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;

/** That something was refused, and what its author can confirm of it. Immutable. */
public final class Refusal implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long groupId;
  private final Verdict verdict;
  private final List<String> warningKeys;

  Refusal(long groupId, Verdict verdict, List<String> warningKeys) {
    this.groupId = groupId;
    this.verdict = verdict;
    this.warningKeys = List.copyOf(warningKeys);
  }

  /** The Site of the class group. */
  public long groupId() {
    return groupId;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** Whether it is placed once its author sends the same words again. */
  public boolean isConfirmable() {
    return verdict.outcome() == Outcome.WARN;
  }

  /** The keys of the warnings that were the reason; empty when something else was. */
  public List<String> warningKeys() {
    return warningKeys;
  }
}
