/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.permission;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.roster.model.EnrolmentTable;
import nl.klassenkring.roster.model.PupilTable;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Says whose consents a user may see, and about whom he decides. */
@Component(service = PupilPermission.class)
public class PupilPermission {

  /**
   * Requires that a user may see who of some pupils may be shown: as staff of a class group that
   * each of them is in this school year, or of their school. A pupil who does not exist is refused
   * like one of another school.
   */
  public void checkViewConsent(PermissionChecker permissionChecker, Collection<Long> pupilIds)
      throws PortalException {

    Instant now = clock.instant();
    Set<Long> unseen = new HashSet<>(pupilIds);

    if (unseen.isEmpty()) {
      return;
    }

    for (Object[] place : places(unseen, now)) {
      long schoolGroupId = (Long) place[1];

      if (mayView(permissionChecker, schoolGroupId)
          || ((place[2] != null)
              && isOfThisYear(schoolGroupId, (String) place[3], now)
              && mayView(permissionChecker, (Long) place[2]))) {

        unseen.remove((Long) place[0]);
      }
    }

    if (!unseen.isEmpty()) {
      throw new PrincipalException.MustHavePermission(
          permissionChecker, ConsentActionKeys.VIEW_CONSENT);
    }
  }

  /**
   * Gives as whom a user sees and decides about a pupil; refuses who is neither a guardian with
   * authority nor the pupil who is old enough.
   */
  public Decider requireDecider(PermissionChecker permissionChecker, long pupilId)
      throws PortalException {

    Decider decider =
        permissionChecker.isSignedIn()
            ? consentLocalService.fetchDecider(
                permissionChecker.getUserId(), pupilId, clock.instant())
            : null;

    if (decider == null) {
      throw new PrincipalException.MustHavePermission(permissionChecker, "DECIDE");
    }

    return decider;
  }

  private List<Object[]> places(Set<Long> pupilIds, Instant now) {
    return pupilLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(
                PUPIL.pupilId.as("pupilId"),
                PUPIL.schoolGroupId.as("schoolGroupId"),
                ENROLMENT.groupId.as("groupId"),
                ENROLMENT.schoolYear.as("schoolYear"))
            .from(PUPIL)
            .leftJoinOn(
                ENROLMENT,
                ENROLMENT
                    .pupilId
                    .eq(PUPIL.pupilId)
                    .and(ENROLMENT.groupId.gt(0L))
                    .and(
                        ENROLMENT
                            .endDate
                            .isNull()
                            .or(ENROLMENT.endDate.gt(Date.from(now)))
                            .withParentheses()))
            .where(PUPIL.pupilId.in(pupilIds.toArray(new Long[0]))));
  }

  private boolean isOfThisYear(long schoolGroupId, String schoolYear, Instant now)
      throws PortalException {

    return SchoolYear.at(now, policyService.zone(schoolGroupId)).value().equals(schoolYear);
  }

  private boolean mayView(PermissionChecker permissionChecker, long groupId) {
    return portletResourcePermission.contains(
        permissionChecker, groupId, ConsentActionKeys.VIEW_CONSENT);
  }

  private static final EnrolmentTable ENROLMENT = EnrolmentTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentLocalService consentLocalService;

  @Reference private PolicyService policyService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilLocalService pupilLocalService;
}
