/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.UserGroupRole;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.publication.model.PublicationRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The site role to which the workflow gives its task. The regular role of directors would be every
 * director of the foundation; this one is held, on the Site of a school, by the directors of that
 * school. It grants nothing: who decides is asked of {@link Reviewers}.
 */
@Component(service = ReviewerRole.class)
public class ReviewerRole {

  private static final String NAME = SchoolRoleConstants.PUBLICATION_REVIEWER;

  /** Makes the role, if it is not there. */
  public Role make(long companyId) throws PortalException {
    Role role = roleLocalService.fetchRole(companyId, NAME);

    return (role != null)
        ? role
        : roleLocalService.addRole(
            userLocalService.getGuestUserId(companyId),
            null,
            0,
            NAME,
            Map.of(Locale.US, NAME, Locale.forLanguageTag("nl-NL"), "Beoordelaar van publicaties"),
            Map.of(),
            RoleConstants.TYPE_SITE,
            null,
            new ServiceContext());
  }

  /** Gives the role to the directors of the school of a request, and to nobody else there. */
  public void assign(PublicationRequest request) throws PortalException {
    long schoolGroupId = request.getSchoolGroupId();
    long roleId = make(request.getCompanyId()).getRoleId();
    Set<Long> directorIds =
        new HashSet<>(reviewers.directorIds(request.getCompanyId(), schoolGroupId));
    Set<Long> holderIds = new HashSet<>();

    for (UserGroupRole userGroupRole :
        userGroupRoleLocalService.getUserGroupRolesByGroupAndRole(schoolGroupId, roleId)) {

      holderIds.add(userGroupRole.getUserId());
    }

    long[] roleIds = {roleId};

    for (long userId : directorIds) {
      if (!holderIds.contains(userId)) {
        userGroupRoleLocalService.addUserGroupRoles(userId, schoolGroupId, roleIds);
      }
    }

    for (long userId : holderIds) {
      if (!directorIds.contains(userId)) {
        userGroupRoleLocalService.deleteUserGroupRoles(userId, schoolGroupId, roleIds);
      }
    }
  }

  @Reference private Reviewers reviewers;

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;

  @Reference private UserLocalService userLocalService;
}
