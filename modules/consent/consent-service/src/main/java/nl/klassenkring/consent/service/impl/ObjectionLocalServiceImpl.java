/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.exception.ObjectionReasonException;
import nl.klassenkring.consent.exception.ObjectionStatusException;
import nl.klassenkring.consent.internal.objection.ObjectedPictures;
import nl.klassenkring.consent.internal.objection.ObjectionClosing;
import nl.klassenkring.consent.internal.objection.ObjectionQueries;
import nl.klassenkring.consent.internal.task.ObjectionTasks;
import nl.klassenkring.consent.internal.term.DueDates;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.base.ObjectionLocalServiceBaseImpl;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps objections; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.Objection",
    service = AopService.class)
public class ObjectionLocalServiceImpl extends ObjectionLocalServiceBaseImpl {

  /**
   * Adds an objection to a picture, which hides it from now on (C4), and opens the task of the
   * conversation. A second objection of the same person about the same pupil, while the first is
   * open, gives the first.
   *
   * @param userId who objects
   * @param guardianId as whom; 0 for the pupil himself
   * @param reason in own words, at most 2000 characters
   * @throws ObjectionReasonException if the reason is missing or too long
   */
  @Override
  public Objection addObjection(
      long userId, DepictedPicture depictedPicture, long pupilId, long guardianId, String reason)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    String text = requireText(reason);
    List<Objection> open =
        objectionPersistence.dslQuery(
            ObjectionQueries.openOf(userId, depictedPicture.getPictureId(), pupilId));

    if (!open.isEmpty()) {
      return open.get(0);
    }

    Objection objection = create(user, depictedPicture.getGroupId());

    objection.setPictureId(depictedPicture.getPictureId());
    objection.setPupilId(pupilId);
    objection.setGuardianId(guardianId);
    objection.setReason(text);
    objection = objectionPersistence.update(objection);

    objectionTasks.add(objection, depictedPicture);
    auditEntryLocalService.addAuditEntry(
        userId,
        objection.getSchoolGroupId(),
        AuditActions.OBJECT,
        pupilId,
        null,
        AuditDetail.of(AuditField.GROUP, objection.getGroupId())
            .with(AuditField.OBJECTION_STATUS, objection.getStatus())
            .text());

    return objection;
  }

  /**
   * Ends the conversation, and tells who objected. If it ends in removal, the files of the picture
   * are erased for good; what is said of it stays, so that it is known what the objection was to.
   *
   * @param status {@code REMOVED} or {@code RESTORED}
   * @param outcome what was agreed, at most 2000 characters
   * @throws ObjectionStatusException if the objection is closed, or the status is neither
   * @throws ObjectionReasonException if the outcome is missing or too long
   */
  @Override
  public Objection closeObjection(long userId, long objectionId, String status, String outcome)
      throws PortalException {

    Objection objection = requireOpen(objectionId);

    if (!ObjectionStatus.REMOVED.name().equals(status)
        && !ObjectionStatus.RESTORED.name().equals(status)) {

      throw new ObjectionStatusException("An objection does not end as " + status);
    }

    return objectionClosing.close(
        objection, userId, ObjectionStatus.valueOf(status), requireText(outcome));
  }

  /**
   * Tells which of these pictures an objection hides, an open one or one that ended in removal; in
   * one statement that is never answered from a cache.
   */
  @Override
  public Set<Long> getObjectedPictureIds(Collection<Long> pictureIds) {
    return objectedPictures.among(pictureIds);
  }

  /**
   * Records how the conversation goes.
   *
   * @throws ObjectionStatusException if the objection is closed
   * @throws ObjectionReasonException if the text is missing or too long
   */
  @Override
  public Objection recordConversation(long objectionId, String outcome) throws PortalException {
    Objection objection = requireOpen(objectionId);

    objection.setModifiedDate(Date.from(clock.instant()));
    objection.setOutcome(requireText(outcome));

    return objectionPersistence.update(objection);
  }

  private Objection create(User user, long groupId) throws PortalException {
    Group group = groupLocalService.getGroup(groupId);
    Objection objection = objectionPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    objection.setCompanyId(group.getCompanyId());
    objection.setUserId(user.getUserId());
    objection.setUserName(user.getFullName());
    objection.setCreateDate(now);
    objection.setModifiedDate(now);
    objection.setSchoolGroupId(SchoolSite.groupId(group));
    objection.setGroupId(groupId);
    objection.setStatus(ObjectionStatus.OPEN.name());
    objection.setDueDate(dueDates.endOfTerm(objection.getSchoolGroupId()));

    return objection;
  }

  private Objection requireOpen(long objectionId) throws PortalException {
    Objection objection = objectionPersistence.findByPrimaryKey(objectionId);

    if (!ObjectionStatus.OPEN.name().equals(objection.getStatus())) {
      throw new ObjectionStatusException("Objection " + objectionId + " is closed");
    }

    return objection;
  }

  private static String requireText(String text) throws PortalException {
    String stripped = (text == null) ? "" : text.strip();

    if (stripped.isEmpty() || (stripped.length() > MOST_CHARACTERS)) {
      throw new ObjectionReasonException("A text of " + stripped.length() + " characters");
    }

    return stripped;
  }

  private static final int MOST_CHARACTERS = 2000;

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private DueDates dueDates;

  @Reference private GroupLocalService groupLocalService;

  @Reference private ObjectedPictures objectedPictures;

  @Reference private ObjectionClosing objectionClosing;

  @Reference private ObjectionTasks objectionTasks;
}
