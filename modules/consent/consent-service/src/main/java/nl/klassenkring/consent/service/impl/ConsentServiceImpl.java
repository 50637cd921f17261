/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.check.ConsentOverview;
import nl.klassenkring.consent.check.PupilDisagreement;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.internal.permission.PupilPermission;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.base.ConsentServiceBaseImpl;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What a signed-in user may know of consents: each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Consent"},
    service = AopService.class)
public class ConsentServiceImpl extends ConsentServiceBaseImpl {

  /**
   * Says who of some pupils may be shown, to the staff of their groups or of their school.
   *
   * @see nl.klassenkring.consent.service.ConsentLocalService#check
   */
  @Override
  public ConsentCheck check(String purposeKey, Collection<Long> pupilIds, Instant instant)
      throws PortalException {

    pupilPermission.checkViewConsent(getPermissionChecker(), pupilIds);

    return consentLocalService.check(purposeKey, pupilIds, instant);
  }

  /** Gives who of a school's pupils has guardians that answered differently, to the director. */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<PupilDisagreement> getDisagreements(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, ConsentActionKeys.VIEW_DISAGREEMENTS);

    auditEntryLocalService.addAuditEntry(
        getUserId(), schoolGroupId, AuditActions.VIEW_DISAGREEMENTS, 0, null, "");

    return consentLocalService.getDisagreements(schoolGroupId, clock.instant());
  }

  /**
   * Gives a page of the pupils of a group with what they may be shown for, to its staff.
   *
   * @see nl.klassenkring.consent.service.ConsentLocalService#getOverview
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public ConsentOverview getOverview(long groupId, int start, int end) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), groupId, ConsentActionKeys.VIEW_CONSENT);

    auditEntryLocalService.addAuditEntry(
        getUserId(),
        SchoolSite.groupId(groupLocalService.getGroup(groupId)),
        AuditActions.VIEW_GROUP,
        0,
        null,
        String.valueOf(groupId));

    return consentLocalService.getOverview(groupId, clock.instant(), start, end);
  }

  /**
   * Gives what the current user may know of the consents of all pupils for whom he decides now, by
   * pupil and then by purpose, in the order in which their school asks. A guest decides for nobody.
   */
  @Override
  public Map<Long, Map<String, OwnView>> getMyViews() throws PortalException {
    return getPermissionChecker().isSignedIn()
        ? consentLocalService.getUserViews(getUserId(), clock.instant())
        : Map.of();
  }

  /**
   * Gives what the current user may know of a pupil's consents, as a guardian with authority or as
   * the pupil who is old enough: the own answers and the results, by the key of the purpose.
   */
  @Override
  public Map<String, OwnView> getOwnViews(long pupilId) throws PortalException {
    return consentLocalService.getOwnViews(
        pupilId, pupilPermission.requireDecider(getPermissionChecker(), pupilId), clock.instant());
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilPermission pupilPermission;
}
