/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.objection;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.internal.depiction.KeptPictures;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.task.ObjectionTasks;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Ends open objections with their tasks, and tells who objected (C4). */
@Component(service = ObjectionClosing.class)
public class ObjectionClosing {

  /** Ends a conversation with what was agreed; the files of a picture that is removed go. */
  public Objection close(Objection objection, long userId, ObjectionStatus status, String outcome)
      throws PortalException {

    if (status == ObjectionStatus.REMOVED) {
      keptPictures.deleteFiles(objection.getPictureId());
    }

    return close(objection, userId, status, outcome, NoticeKind.OBJECTION_CLOSED);
  }

  /** Ends an objection because its picture is gone: there is nothing left to agree on. */
  public Objection closeAsRemoved(Objection objection, long userId) throws PortalException {
    return close(
        objection,
        userId,
        ObjectionStatus.REMOVED,
        objection.getOutcome(),
        NoticeKind.OBJECTED_PICTURE_REMOVED);
  }

  private Objection close(
      Objection objection, long userId, ObjectionStatus status, String outcome, NoticeKind kind)
      throws PortalException {

    Date now = Date.from(clock.instant());

    objection.setModifiedDate(now);
    objection.setOutcome(outcome);
    objection.setStatus(status.name());
    objection.setClosedDate(now);
    objection.setClosedByUserId(userId);

    Objection closed = objectionPersistence.update(objection);

    objectionTasks.close(closed, kind);
    auditEntryLocalService.addAuditEntry(
        userId,
        closed.getSchoolGroupId(),
        AuditActions.CLOSE_OBJECTION,
        closed.getPupilId(),
        null,
        AuditDetail.of(AuditField.GROUP, closed.getGroupId())
            .with(AuditField.OBJECTION_STATUS, closed.getStatus())
            .text());

    return closed;
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private KeptPictures keptPictures;

  @Reference private ObjectionPersistence objectionPersistence;

  @Reference private ObjectionTasks objectionTasks;
}
