/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.internal.depiction.Depictions;
import nl.klassenkring.consent.internal.objection.ObjectionQueries;
import nl.klassenkring.consent.internal.people.PupilVoices;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.base.ObjectionServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with objections; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Objection"},
    service = AopService.class)
public class ObjectionServiceImpl extends ObjectionServiceBaseImpl {

  /**
   * Objects to a placed picture as guardian with authority over a depicted pupil, or as that pupil
   * (C4). The picture is hidden at once. A second objection of the same person about the same
   * pupil, while the first is open, gives the first.
   *
   * @param reason in own words, at most 2000 characters
   * @throws nl.klassenkring.consent.exception.ObjectionReasonException if the reason is missing or
   *     too long
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if the picture does not
   *     exist, does not show the pupil, or the current user does not speak for the pupil
   */
  @Override
  public Objection addObjection(long pictureId, long pupilId, String reason)
      throws PortalException {

    DepictedPicture depictedPicture = depictions.fetchPlacedPicture(pictureId).orElse(null);

    if ((depictedPicture == null) || !depictedPicture.getPupilIds().contains(pupilId)) {
      throw refusal(pictureId);
    }

    Long guardianId = pupilVoices.of(getUserId(), Set.of(pupilId)).get(pupilId);

    if (guardianId == null) {
      throw refusal(pictureId);
    }

    return objectionLocalService.addObjection(
        getUserId(), depictedPicture, pupilId, guardianId, reason);
  }

  /**
   * Ends the conversation as teacher of the group or as director.
   *
   * @param status {@code REMOVED} or {@code RESTORED}, a name of {@link
   *     nl.klassenkring.consent.constants.ObjectionStatus}
   * @param outcome what was agreed, at most 2000 characters; the one who objected reads it
   * @throws nl.klassenkring.consent.exception.ObjectionStatusException if the objection is closed,
   *     or the status is neither of the two
   * @throws nl.klassenkring.consent.exception.ObjectionReasonException if the outcome is missing or
   *     too long
   */
  @Override
  public Objection closeObjection(long objectionId, String status, String outcome)
      throws PortalException {

    checkManage(objectionPersistence.findByPrimaryKey(objectionId).getGroupId());

    return objectionLocalService.closeObjection(getUserId(), objectionId, status, outcome);
  }

  /** Gives an objection: one's own, or as teacher of the group or as director. */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public Objection getObjection(long objectionId) throws PortalException {
    Objection objection = objectionPersistence.findByPrimaryKey(objectionId);

    if (objection.getUserId() != getUserId()) {
      checkManage(objection.getGroupId());
      audit(AuditActions.VIEW_OBJECTIONS, objection);
    }

    return objection;
  }

  /**
   * Gives the depicted pupils for whom the current user may object to a placed picture; empty if
   * there is none, or no such picture.
   */
  @Override
  public List<Long> getObjectionPupilIds(long pictureId) throws PortalException {
    Set<Long> pupilIds =
        depictions
            .fetchPlacedPicture(pictureId)
            .map(DepictedPicture::getPupilIds)
            .orElseGet(Set::of);

    return new ArrayList<>(pupilVoices.of(getUserId(), pupilIds).keySet());
  }

  /**
   * Gives a page of the objections of a class group, or of the whole school for its director, by
   * due date.
   *
   * @param groupId the Site of a class group, or that of the school
   * @param open whether those that are open are asked for, or those that are closed
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<Objection> getObjections(long groupId, boolean open, int start, int end)
      throws PortalException {

    checkManage(groupId);

    List<Objection> objections =
        objectionPersistence.dslQuery(ObjectionQueries.page(groupId, open, start, end));

    if (!objections.isEmpty()) {
      auditEntryLocalService.addAuditEntry(
          getUserId(),
          objections.get(0).getSchoolGroupId(),
          AuditActions.VIEW_OBJECTIONS,
          0,
          null,
          AuditDetail.of(AuditField.GROUP, groupId)
              .with(AuditField.COUNT, objections.size())
              .text());
    }

    return objections;
  }

  /** Counts what {@link #getObjections} gives. */
  @Override
  public int getObjectionsCount(long groupId, boolean open) throws PortalException {
    checkManage(groupId);

    return objectionPersistence.dslQueryCount(ObjectionQueries.count(groupId, open));
  }

  /** Gives a page of the objections of the current user, latest first. */
  @Override
  public List<Objection> getMyObjections(int start, int end) throws PortalException {
    return objectionPersistence.dslQuery(ObjectionQueries.pageOf(getUserId(), start, end));
  }

  /** Counts the objections of the current user. */
  @Override
  public int getMyObjectionsCount() throws PortalException {
    return objectionPersistence.dslQueryCount(ObjectionQueries.countOf(getUserId()));
  }

  /**
   * Records how the conversation goes as teacher of the group or as director, while the objection
   * is open.
   *
   * @throws nl.klassenkring.consent.exception.ObjectionStatusException if the objection is closed
   * @throws nl.klassenkring.consent.exception.ObjectionReasonException if the text is missing or
   *     too long
   */
  @Override
  public Objection recordConversation(long objectionId, String outcome) throws PortalException {
    Objection objection = objectionPersistence.findByPrimaryKey(objectionId);

    checkManage(objection.getGroupId());
    audit(AuditActions.RECORD_CONVERSATION, objection);

    return objectionLocalService.recordConversation(objectionId, outcome);
  }

  private void audit(String action, Objection objection) throws PortalException {
    auditEntryLocalService.addAuditEntry(
        getUserId(),
        objection.getSchoolGroupId(),
        action,
        objection.getPupilId(),
        null,
        AuditDetail.of(AuditField.GROUP, objection.getGroupId()).text());
  }

  private void checkManage(long groupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), groupId, ConsentActionKeys.MANAGE_OBJECTIONS);
  }

  /** The same for whatever is wrong: who may not object learns nothing about the picture. */
  private static PrincipalException refusal(long pictureId) {
    return new PrincipalException("No objection to picture " + pictureId);
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference private Depictions depictions;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilVoices pupilVoices;
}
