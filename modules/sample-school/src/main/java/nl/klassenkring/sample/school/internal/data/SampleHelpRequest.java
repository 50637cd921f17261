/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;
import nl.klassenkring.helprequest.decision.DecisionMode;

/** What a post asks of parents. Immutable. */
public final class SampleHelpRequest {

  private final String postId;
  private final DecisionMode decisionMode;
  private final List<SampleHelpSlot> slots;

  public SampleHelpRequest(String postId, DecisionMode decisionMode, List<SampleHelpSlot> slots) {
    this.postId = postId;
    this.decisionMode = decisionMode;
    this.slots = List.copyOf(slots);
  }

  /** The post that asks for it. */
  public String postId() {
    return postId;
  }

  public DecisionMode decisionMode() {
    return decisionMode;
  }

  public List<SampleHelpSlot> slots() {
    return slots;
  }
}
