/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.petra.sql.dsl.expression.Predicate;
import java.util.Set;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.ConsentTaskTable;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/**
 * Which tasks are somebody's: those of directors in his schools; those about pictures in the groups
 * that he teaches; and the pictures on his own device, also when he has left. Who placed a picture
 * and does not teach the group, such as a class parent, has no task about it: it says whose consent
 * is missing, which is not his to know (C1). Immutable.
 */
public final class TaskAudience {

  private final long userId;
  private final Set<Long> teacherGroupIds;
  private final Set<Long> directorGroupIds;

  /**
   * Makes the audience.
   *
   * @param teacherGroupIds the Sites that he teaches and is a member of
   * @param directorGroupIds the schools that he directs
   */
  TaskAudience(long userId, Set<Long> teacherGroupIds, Set<Long> directorGroupIds) {
    this.userId = userId;
    this.teacherGroupIds = Set.copyOf(teacherGroupIds);
    this.directorGroupIds = Set.copyOf(directorGroupIds);
  }

  /** Whether a task is his. */
  public boolean contains(ConsentTask task) {
    boolean onOwnDevice = DEVICE.equals(task.getKind()) && (task.getAssigneeUserId() == userId);
    boolean taught =
        (HIDDEN.equals(task.getKind()) || OBJECTION.equals(task.getKind()))
            && teacherGroupIds.contains(task.getGroupId());
    boolean directed =
        DIRECTOR.equals(task.getAssigneeRole())
            && directorGroupIds.contains(task.getSchoolGroupId());

    return onOwnDevice || taught || directed;
  }

  /** The same, for the database. */
  Predicate predicate() {
    Predicate onOwnDevice =
        TASK.kind.eq(DEVICE).and(TASK.assigneeUserId.eq(userId)).withParentheses();
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

    return onOwnDevice.or(taught).or(directed);
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
