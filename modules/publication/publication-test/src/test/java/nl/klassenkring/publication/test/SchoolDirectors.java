/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.List;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.publication.model.PublicationRequest;

/** Finds who may say yes, of schools that an earlier JVM made. */
final class SchoolDirectors {

  private SchoolDirectors() {}

  static User first(PublicationRequest request) throws PortalException {
    return directors(request).get(0);
  }

  static List<Long> ids(PublicationRequest request) {
    try {
      return directors(request).stream().map(User::getUserId).toList();
    } catch (PortalException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<User> directors(PublicationRequest request) throws PortalException {
    long roleId =
        RoleLocalServiceUtil.getRole(request.getCompanyId(), SchoolRoleConstants.SCHOOL_DIRECTOR)
            .getRoleId();

    return UserLocalServiceUtil.getGroupUsers(request.getSchoolGroupId()).stream()
        .filter(user -> UserLocalServiceUtil.hasRoleUser(roleId, user.getUserId()))
        .toList();
  }
}
