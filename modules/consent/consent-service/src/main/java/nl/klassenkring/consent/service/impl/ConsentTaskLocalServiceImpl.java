/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.Date;
import java.util.stream.Collectors;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.exception.ObjectionStatusException;
import nl.klassenkring.consent.internal.task.DeviceReminders;
import nl.klassenkring.consent.internal.task.Disagreements;
import nl.klassenkring.consent.internal.task.GoneTasks;
import nl.klassenkring.consent.internal.task.MissedPictures;
import nl.klassenkring.consent.internal.task.OverdueTasks;
import nl.klassenkring.consent.internal.task.TaskKeeper;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.base.ConsentTaskLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what people must do; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentTask",
    service = AopService.class)
public class ConsentTaskLocalServiceImpl extends ConsentTaskLocalServiceBaseImpl {

  /**
   * Asks somebody to delete the pictures of a post from his own device (C5), as many days after the
   * upload as the school has set. Gives the open task of that post and person when there is one, so
   * it may be called for each picture.
   *
   * @param userId who uploaded them
   * @param groupId the Site of the class group
   * @param uploadDate when
   */
  @Override
  public ConsentTask addDeviceReminder(
      long userId, long groupId, long classPostId, long pictureId, Date uploadDate)
      throws PortalException {

    return deviceReminders.addIfMissing(userId, groupId, classPostId, pictureId, uploadDate);
  }

  /**
   * Marks a task as done; one that is done stays as it is. That pictures are deleted from a device
   * (C5) is recorded in the audit.
   *
   * @throws ObjectionStatusException if it is the task of an open objection
   */
  @Override
  public ConsentTask completeConsentTask(long userId, long consentTaskId) throws PortalException {
    ConsentTask consentTask = consentTaskPersistence.findByPrimaryKey(consentTaskId);

    if (consentTask.getDoneDate() != null) {
      return consentTask;
    }

    if (ConsentTaskKind.OBJECTION.name().equals(consentTask.getKind())) {
      throw new ObjectionStatusException(
          "Objection " + consentTask.getObjectionId() + " has no outcome yet");
    }

    if (ConsentTaskKind.DEVICE_REMINDER.name().equals(consentTask.getKind())) {
      auditEntryLocalService.addAuditEntry(
          userId,
          consentTask.getSchoolGroupId(),
          AuditActions.DELETE_FROM_DEVICE,
          0,
          null,
          AuditDetail.of(AuditField.GROUP, consentTask.getGroupId()).text());

      return taskKeeper.complete(consentTask, userId, ConsentTaskOutcomes.DELETED_FROM_DEVICE);
    }

    return taskKeeper.complete(consentTask, userId, ConsentTaskOutcomes.COMPLETED);
  }

  /**
   * Ends what there is to do about a picture that was placed and is so no more: its hidden picture
   * is nobody's task any more, and an open objection to it ends as removed, of which who objected
   * is told (C4). To be called in the transaction that takes the picture away.
   */
  @Override
  public void endPictureTasks(long pictureId) throws PortalException {
    goneTasks.endOfPicture(pictureId);
  }

  /** Ends all that there is to do on the Site of a class group or school that is removed. */
  @Override
  public void endSiteTasks(long groupId) throws PortalException {
    goneTasks.endOfSite(groupId);
  }

  /**
   * Looks at some refusals of the last two weeks and opens the tasks that lack for pictures which
   * they hide, and tells who placed them and the directors: those that were placed in the moment of
   * the refusal (C1). What has a task is left alone; a task whose consent is back is ended.
   *
   * @param afterConsentDecisionId the last refusal that was looked at, 0 to begin
   * @return the last one that was looked at now; 0 when there are no more
   */
  @Override
  public long openMissedTasks(long afterConsentDecisionId) throws PortalException {
    return missedPictures.openSome(afterConsentDecisionId);
  }

  /**
   * Reminds of some tasks whose term is over, each once: that it was done is stored in the same
   * transaction as the notification, and the mail leaves after its commit.
   *
   * @return of how many; 0 when there are no more
   */
  @Override
  public int remindSome() throws PortalException {
    return overdueTasks.remindSome();
  }

  /**
   * Opens the tasks about disagreements of a school that are missing, and ends those whose
   * guardians no longer differ. Decisions are looked at when they are made; this is for what else
   * changes them: authority, age, the school year and the school's rules.
   */
  @Override
  public void reviewDisagreements(long schoolGroupId) throws PortalException {
    disagreements.reviewSchool(
        schoolGroupId,
        consentPurposeLocalService.getActiveConsentPurposes(schoolGroupId).stream()
            .map(ConsentPurpose::getPurposeKey)
            .collect(Collectors.toList()));
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private DeviceReminders deviceReminders;

  @Reference private Disagreements disagreements;

  @Reference private GoneTasks goneTasks;
  @Reference private MissedPictures missedPictures;

  @Reference private OverdueTasks overdueTasks;

  @Reference private TaskKeeper taskKeeper;
}
