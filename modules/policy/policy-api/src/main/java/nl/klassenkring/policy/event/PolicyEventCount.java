/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.event;

import java.io.Serializable;
import nl.klassenkring.policy.constants.PolicyEventType;

/** How often a rule spoke up in a class group with the same result. Immutable. */
public final class PolicyEventCount implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long groupId;
  private final PolicyEventType type;
  private final String ruleId;
  private final long count;

  public PolicyEventCount(long groupId, PolicyEventType type, String ruleId, long count) {
    this.groupId = groupId;
    this.type = type;
    this.ruleId = ruleId;
    this.count = count;
  }

  /** The Site of the class group. */
  public long getGroupId() {
    return groupId;
  }

  public PolicyEventType getType() {
    return type;
  }

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  public String getRuleId() {
    return ruleId;
  }

  /** How many findings there were of it, at least one. */
  public long getCount() {
    return count;
  }
}
