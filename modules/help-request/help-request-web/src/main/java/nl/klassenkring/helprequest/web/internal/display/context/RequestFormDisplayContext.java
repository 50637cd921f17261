/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.policy.engine.ReplyMode;

/** The form in which help is asked. Immutable. */
public final class RequestFormDisplayContext {

  private final String groupName;
  private final RequestFormValues values;
  private final AdviceDisplay advice;

  RequestFormDisplayContext(String groupName, RequestFormValues values, AdviceDisplay advice) {
    this.groupName = groupName;
    this.values = values;
    this.advice = advice;
  }

  /** Gives the name of the group: plain text, not escaped. */
  public String getGroupName() {
    return groupName;
  }

  public RequestFormValues getValues() {
    return values;
  }

  public AdviceDisplay getAdvice() {
    return advice;
  }

  /** Gives who can be let reply (B2). */
  public ReplyMode[] getReplyModes() {
    return ReplyMode.values();
  }

  /** Gives the ways in which can be decided who helps. */
  public DecisionMode[] getDecisionModes() {
    return DecisionMode.values();
  }
}
