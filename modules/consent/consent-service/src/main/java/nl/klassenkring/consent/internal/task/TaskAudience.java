/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.petra.sql.dsl.expression.Predicate;
import java.util.Set;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.ConsentTaskTable;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/**
 * Which tasks are somebody's: those assigned to him, as long as he belongs to the group; those of
 * directors in his schools; those about pictures in the groups that he teaches. The pictures on his
 * own device remain his task when he has left. Immutable.
 */
public final class TaskAudience {

  private final long userId;
  private final Set<Long> memberGroupIds;
  private final Set<Long> teacherGroupIds;
  private final Set<Long> directorGroupIds;

  /**
   * Makes the audience.
   *
   * @param memberGroupIds the Sites of which he is a member
   * @param teacherGroupIds those of them on which he is a teacher
   * @param directorGroupIds the schools that he directs
   */
  TaskAudience(
      long userId,
      Set<Long> memberGroupIds,
      Set<Long> teacherGroupIds,
      Set<Long> directorGroupIds) {

    this.userId = userId;
    this.memberGroupIds = Set.copyOf(memberGroupIds);
    this.teacherGroupIds = Set.copyOf(teacherGroupIds);
    this.directorGroupIds = Set.copyOf(directorGroupIds);
  }

  /** Whether a task is his. */
  public boolean contains(ConsentTask task) {
    boolean assigned =
        (task.getAssigneeUserId() == userId)
            && (DEVICE.equals(task.getKind()) || memberGroupIds.contains(task.getGroupId()));
    boolean taught =
        (HIDDEN.equals(task.getKind()) || OBJECTION.equals(task.getKind()))
            && teacherGroupIds.contains(task.getGroupId());
    boolean directed =
        DIRECTOR.equals(task.getAssigneeRole())
            && directorGroupIds.contains(task.getSchoolGroupId());

    return assigned || taught || directed;
  }

  /** The same, for the database. */
  Predicate predicate() {
    Predicate device = TASK.kind.eq(DEVICE);
    Predicate assigned =
        TASK.assigneeUserId
            .eq(userId)
            .and(
                (memberGroupIds.isEmpty()
                        ? device
                        : device.or(TASK.groupId.in(array(memberGroupIds))))
                    .withParentheses())
            .withParentheses();
    Predicate taught =
        teacherGroupIds.isEmpty()
            ? null
            : TASK.kind
                .in(new String[] {HIDDEN, OBJECTION})
                .and(TASK.groupId.in(array(teacherGroupIds)))
                .withParentheses();
    Predicate directed =
        directorGroupIds.isEmpty()
            ? null
            : TASK.assigneeRole
                .eq(DIRECTOR)
                .and(TASK.schoolGroupId.in(array(directorGroupIds)))
                .withParentheses();

    return assigned.or(taught).or(directed);
  }

  private static Long[] array(Set<Long> ids) {
    return ids.toArray(new Long[0]);
  }

  private static final String DEVICE = ConsentTaskKind.DEVICE_REMINDER.name();

  private static final String DIRECTOR = SchoolRoleConstants.SCHOOL_DIRECTOR;

  private static final String HIDDEN = ConsentTaskKind.PICTURE_HIDDEN.name();

  private static final String OBJECTION = ConsentTaskKind.OBJECTION.name();

  private static final ConsentTaskTable TASK = ConsentTaskTable.INSTANCE;
}
