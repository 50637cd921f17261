/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.internal.notice.Notice;
import nl.klassenkring.consent.internal.notice.NoticeBatch;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.notice.NoticeSender;
import nl.klassenkring.consent.internal.term.DueDates;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.group.SchoolDirectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the one who placed a picture and the directors the conversation to have (C4). */
@Component(service = ObjectionTasks.class)
public class ObjectionTasks {

  /** Opens the task of a new objection. */
  public void add(Objection objection, DepictedPicture picture) throws PortalException {
    ConsentTask task =
        taskKeeper.create(
            ConsentTaskKind.OBJECTION, objection.getGroupId(), objection.getDueDate());

    task.setUserId(objection.getUserId());
    task.setPupilId(objection.getPupilId());
    task.setPictureId(objection.getPictureId());
    task.setClassPostId(picture.getClassPostId());
    task.setObjectionId(objection.getObjectionId());
    task.setAssigneeUserId(picture.getPlacedByUserId());
    task.setAssigneeRole(SchoolRoleConstants.SCHOOL_DIRECTOR);
    taskKeeper.store(task);

    Set<Long> userIds =
        new HashSet<>(
            schoolDirectors.userIds(objection.getCompanyId(), objection.getSchoolGroupId()));

    userIds.add(picture.getPlacedByUserId());
    noticeSender.send(
        new NoticeBatch().add(userIds, notice(NoticeKind.OBJECTION_ADDED, objection)));
  }

  /**
   * Ends the task, and tells who objected.
   *
   * @param kind what he is told
   */
  public void close(Objection objection, NoticeKind kind) throws PortalException {
    List<ConsentTask> tasks =
        consentTaskPersistence.dslQuery(TaskQueries.openOfObjection(objection.getObjectionId()));

    tasks.forEach(
        task ->
            taskKeeper.complete(
                task, objection.getClosedByUserId(), ConsentTaskOutcomes.OBJECTION_CLOSED));
    noticeSender.send(new NoticeBatch().add(objection.getUserId(), notice(kind, objection)));
  }

  private Notice notice(NoticeKind kind, Objection objection) throws PortalException {
    return Notice.of(
        kind,
        objection.getGroupId(),
        dueDates.dayOf(objection.getSchoolGroupId(), objection.getDueDate()));
  }

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private DueDates dueDates;

  @Reference private NoticeSender noticeSender;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private TaskKeeper taskKeeper;
}
