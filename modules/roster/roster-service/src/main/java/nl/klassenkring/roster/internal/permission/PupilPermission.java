/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Who may see a pupil: who runs the school, the teachers of the group, and the family itself. */
@Component(service = PupilPermission.class)
public class PupilPermission {

  /** Gives the pupil if the user may see it. */
  public Pupil getVisible(PermissionChecker permissionChecker, long pupilId)
      throws PortalException {

    Pupil pupil = pupilLocalService.getPupil(pupilId);

    if (!isStaff(permissionChecker, pupil) && !isFamily(permissionChecker, pupil)) {
      throw new PrincipalException.MustHavePermission(
          permissionChecker, Pupil.class.getName(), pupilId, ActionKeys.VIEW);
    }

    return pupil;
  }

  /** Whether the user runs the pupil's school or teaches the pupil's group now. */
  public boolean isStaff(PermissionChecker permissionChecker, Pupil pupil) {
    if (portletResourcePermission.contains(
        permissionChecker, pupil.getSchoolGroupId(), RosterActionKeys.MANAGE_ROSTER)) {

      return true;
    }

    return enrolmentLocalService
        .getEnrolments(new long[] {pupil.getPupilId()}, Date.from(clock.instant()))
        .stream()
        .mapToLong(Enrolment::getGroupId)
        .filter(groupId -> groupId != 0)
        .anyMatch(
            groupId ->
                portletResourcePermission.contains(
                    permissionChecker, groupId, RosterActionKeys.VIEW_PUPILS));
  }

  private boolean isFamily(PermissionChecker permissionChecker, Pupil pupil) {
    if (!permissionChecker.isSignedIn()) {
      return false;
    }

    long userId = permissionChecker.getUserId();

    return (pupil.getPupilUserId() == userId)
        || guardianshipLocalService
            .getUserGuardianships(userId, Date.from(clock.instant()))
            .stream()
            .mapToLong(Guardianship::getPupilId)
            .anyMatch(pupilId -> pupilId == pupil.getPupilId());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference private GuardianshipLocalService guardianshipLocalService;

  @Reference(target = "(resource.name=" + RosterConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilLocalService pupilLocalService;
}
