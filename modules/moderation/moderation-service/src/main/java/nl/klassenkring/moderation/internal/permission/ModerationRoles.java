/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.service.IncidentReaderLocalService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who reads incidents. The role of director and the names in the file alone decide: Liferay's own
 * permissions grant nothing here, so that who administers the portal, or the school, reads none.
 * Nobody reads a file that is about himself.
 */
@Component(service = ModerationRoles.class)
public class ModerationRoles {

  @Activate
  public ModerationRoles(
      @Reference GroupLocalService groupLocalService,
      @Reference IncidentReaderLocalService incidentReaderLocalService,
      @Reference RoleLocalService roleLocalService) {

    this.groupLocalService = groupLocalService;
    this.incidentReaderLocalService = incidentReaderLocalService;

    logic =
        new SchoolRolePermissionLogic(
            groupLocalService,
            roleLocalService,
            Map.of(SchoolRoleConstants.SCHOOL_DIRECTOR, Set.of(DIRECT)));
  }

  /** Tells whether a user is a director of a school. */
  public boolean directs(PermissionChecker permissionChecker, long schoolGroupId) {
    Group school = groupLocalService.fetchGroup(schoolGroupId);

    return (school != null)
        && (school.getCompanyId() == permissionChecker.getCompanyId())
        && Boolean.TRUE.equals(logic.contains(permissionChecker, "", school, DIRECT));
  }

  /** Refuses who is no director of a school. */
  public void checkDirects(PermissionChecker permissionChecker, long schoolGroupId)
      throws PortalException {

    if (!directs(permissionChecker, schoolGroupId)) {
      throw new PrincipalException(
          permissionChecker.getUserId() + " is no director of school " + schoolGroupId);
    }
  }

  /** Refuses who may not read an incident. */
  public void checkReads(PermissionChecker permissionChecker, Incident incident)
      throws PortalException {

    if (!reads(permissionChecker, incident)) {
      throw new PrincipalException(
          permissionChecker.getUserId() + " reads not incident " + incident.getIncidentId());
    }
  }

  /** Refuses who may not say who reads an incident: only a director does. */
  public void checkNamesReaders(PermissionChecker permissionChecker, Incident incident)
      throws PortalException {

    checkReads(permissionChecker, incident);
    checkDirects(permissionChecker, incident.getSchoolGroupId());
  }

  /** Tells whether a user may read an incident. */
  public boolean reads(PermissionChecker permissionChecker, Incident incident) {
    long userId = permissionChecker.getUserId();

    return permissionChecker.isSignedIn()
        && (userId != incident.getSubjectUserId())
        && (directs(permissionChecker, incident.getSchoolGroupId())
            || incidentReaderLocalService.isIncidentReader(incident.getIncidentId(), userId));
  }

  private static final String DIRECT = "DIRECT";

  private final GroupLocalService groupLocalService;
  private final IncidentReaderLocalService incidentReaderLocalService;
  private final SchoolRolePermissionLogic logic;
}
