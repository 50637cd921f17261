/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.BooleanType;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;

/**
 * B2: per post its author says who may reply; a school can have no replies at all, or none of
 * teachers. Guests, whose powers are fixed beforehand (A3), do not reply.
 */
public final class ReplyModeRule implements Rule {

  private static final String ID = "B2";

  /** Whether the school has replies; the policies leave that to the author of each post. */
  public static final RuleParameter<Boolean> REPLIES =
      RuleParameter.of(ID, "replies", BooleanType.stricterIf(false), true);

  /** Whether teachers reply too. */
  public static final RuleParameter<Boolean> TEACHER_REPLIES =
      RuleParameter.of(ID, "teacher-replies", BooleanType.stricterIf(false), true);

  public static final RuleDefinition DEFINITION =
      RuleDefinition.always(
          ID,
          List.of(REPLIES, TEACHER_REPLIES),
          values -> new ReplyModeRule(values.get(REPLIES), values.get(TEACHER_REPLIES)));

  private final boolean replies;
  private final boolean teacherReplies;

  public ReplyModeRule(boolean replies, boolean teacherReplies) {
    this.replies = replies;
    this.teacherReplies = teacherReplies;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return draft.kind() == DraftKind.REPLY ? judgeReply(draft) : judgePost(draft);
  }

  private List<Finding> judgePost(Draft draft) {
    return replies || draft.replyMode() == ReplyMode.CLOSED
        ? List.of()
        : block("policy-b2-no-replies-post");
  }

  private List<Finding> judgeReply(Draft draft) {
    if (!replies) {
      return block("policy-b2-no-replies");
    }
    if (draft.replyMode() == ReplyMode.CLOSED) {
      return block("policy-b2-closed");
    }
    Set<GroupRole> repliers = repliers(draft.replyMode());
    if (!Collections.disjoint(draft.authorRoles(), repliers)) {
      return List.of();
    }
    if (draft.authorRoles().contains(GroupRole.TEACHER)) {
      return block("policy-b2-no-teachers");
    }
    return isForClassParents(draft)
        ? block("policy-b2-class-parents")
        : block("policy-b2-role", List.copyOf(repliers));
  }

  private static boolean isForClassParents(Draft draft) {
    return draft.replyMode() == ReplyMode.CLASS_PARENTS
        && draft.authorRoles().contains(GroupRole.PARENT);
  }

  private Set<GroupRole> repliers(ReplyMode mode) {
    Set<GroupRole> repliers = EnumSet.of(GroupRole.CLASS_PARENT, GroupRole.SCHOOL_DIRECTOR);
    if (mode == ReplyMode.PARENTS) {
      repliers.add(GroupRole.PARENT);
    }
    if (teacherReplies) {
      repliers.add(GroupRole.TEACHER);
    }
    return repliers;
  }

  private static List<Finding> block(String reasonKey, Object... arguments) {
    return List.of(Finding.block(ID, reasonKey, reasonKey + "-advice", arguments));
  }
}
