/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The permissions on publications, checked on the Site of the class group or of the school. */
@Component(
    property = "resource.name=" + PublicationConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class PublicationPortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    return PortletResourcePermissionFactory.create(
        PublicationConstants.RESOURCE_NAME,
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE));
  }

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.TEACHER,
          Set.of(PublicationActionKeys.ADD_REQUEST, PublicationActionKeys.VIEW_REQUESTS),
          SchoolRoleConstants.CLASS_PARENT,
          Set.of(PublicationActionKeys.ADD_REQUEST),
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(
              PublicationActionKeys.ADD_REQUEST,
              PublicationActionKeys.REVIEW_REQUESTS,
              PublicationActionKeys.TAKE_DOWN,
              PublicationActionKeys.VIEW_REQUESTS),
          SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
          Set.of(PublicationActionKeys.TAKE_DOWN));

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
