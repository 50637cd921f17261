/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Says whose consents a user may see, and about whom he decides. */
@Component(service = PupilPermission.class)
public class PupilPermission {

  /**
   * Requires that a user may see who of some pupils may be shown: as staff of a class group that
   * each of them is in now, or of their school. A pupil who does not exist is refused like one of
   * another school.
   */
  public void checkViewConsent(PermissionChecker permissionChecker, Collection<Long> pupilIds)
      throws PortalException {

    Set<Long> unseen = new HashSet<>(pupilIds);

    for (Pupil pupil : pupilLocalService.getPupils(toArray(unseen))) {
      if (mayView(permissionChecker, pupil.getSchoolGroupId())) {
        unseen.remove(pupil.getPupilId());
      }
    }

    for (Enrolment enrolment :
        enrolmentLocalService.getEnrolments(toArray(unseen), Date.from(clock.instant()))) {

      if ((enrolment.getGroupId() > 0) && mayView(permissionChecker, enrolment.getGroupId())) {
        unseen.remove(enrolment.getPupilId());
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

  private static long[] toArray(Set<Long> ids) {
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  private boolean mayView(PermissionChecker permissionChecker, long groupId) {
    return portletResourcePermission.contains(
        permissionChecker, groupId, ConsentActionKeys.VIEW_CONSENT);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentLocalService consentLocalService;

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilLocalService pupilLocalService;
}
