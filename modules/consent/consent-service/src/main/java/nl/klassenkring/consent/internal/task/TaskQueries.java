/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Date;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.model.ConsentTaskTable;

/** Finds tasks. */
public final class TaskQueries {

  private TaskQueries() {}

  public static DSLQuery page(TaskAudience audience, boolean done, int start, int end) {
    return DSLQueryFactoryUtil.select(TASK)
        .from(TASK)
        .where(audience.predicate().withParentheses().and(isDone(done)))
        .orderBy(TASK.dueDate.ascending(), TASK.consentTaskId.ascending())
        .limit(start, end);
  }

  public static DSLQuery count(TaskAudience audience, boolean done) {
    return DSLQueryFactoryUtil.count()
        .from(TASK)
        .where(audience.predicate().withParentheses().and(isDone(done)));
  }

  /** The open tasks of a kind about a pupil and a purpose. */
  static DSLQuery open(ConsentTaskKind kind, long pupilId, String purposeKey) {
    return DSLQueryFactoryUtil.select(TASK)
        .from(TASK)
        .where(
            TASK.kind
                .eq(kind.name())
                .and(TASK.pupilId.eq(pupilId))
                .and(TASK.purposeKey.eq(purposeKey))
                .and(isDone(false)));
  }

  /** All tasks about disagreements of a school, the latest last. */
  static DSLQuery disagreementsOf(long schoolGroupId) {
    return DSLQueryFactoryUtil.select(TASK)
        .from(TASK)
        .where(
            TASK.schoolGroupId
                .eq(schoolGroupId)
                .and(TASK.kind.eq(ConsentTaskKind.DISAGREEMENT.name())))
        .orderBy(TASK.consentTaskId.ascending());
  }

  /** The open tasks of an objection. */
  static DSLQuery openOfObjection(long objectionId) {
    return DSLQueryFactoryUtil.select(TASK)
        .from(TASK)
        .where(TASK.objectionId.eq(objectionId).and(isDone(false)));
  }

  /** The open tasks about a picture that is hidden. */
  static DSLQuery openOfHiddenPicture(long pictureId) {
    return DSLQueryFactoryUtil.select(TASK)
        .from(TASK)
        .where(
            TASK.kind
                .eq(ConsentTaskKind.PICTURE_HIDDEN.name())
                .and(TASK.pictureId.eq(pictureId))
                .and(isDone(false)));
  }

  /** All open tasks on the Site of a class group or school. */
  static DSLQuery openOfSite(long groupId) {
    return DSLQueryFactoryUtil.select(TASK)
        .from(TASK)
        .where(
            TASK.groupId
                .eq(groupId)
                .or(TASK.schoolGroupId.eq(groupId))
                .withParentheses()
                .and(isDone(false)));
  }

  /** The open device reminder of somebody for a post. */
  static DSLQuery openDeviceReminder(long userId, long classPostId) {
    return DSLQueryFactoryUtil.select(TASK)
        .from(TASK)
        .where(
            TASK.kind
                .eq(ConsentTaskKind.DEVICE_REMINDER.name())
                .and(TASK.assigneeUserId.eq(userId))
                .and(TASK.classPostId.eq(classPostId))
                .and(isDone(false)));
  }

  /** Tasks whose term is over and of which nobody was reminded. */
  static DSLQuery overdue(Date now, int most) {
    return DSLQueryFactoryUtil.select(TASK)
        .from(TASK)
        .where(
            TASK.kind
                .in(
                    new String[] {
                      ConsentTaskKind.DEVICE_REMINDER.name(), ConsentTaskKind.OBJECTION.name()
                    })
                .and(TASK.dueDate.lte(now))
                .and(TASK.remindedDate.isNull())
                .and(isDone(false)))
        .orderBy(TASK.consentTaskId.ascending())
        .limit(0, most);
  }

  private static Predicate isDone(boolean done) {
    return done ? TASK.doneDate.isNotNull() : TASK.doneDate.isNull();
  }

  private static final ConsentTaskTable TASK = ConsentTaskTable.INSTANCE;
}
