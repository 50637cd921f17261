/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What comes with a role in a school, checked on a Site. */
@Component(
    property = "resource.name=" + ConsentConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class ConsentPortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    return PortletResourcePermissionFactory.create(
        ConsentConstants.RESOURCE_NAME,
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE));
  }

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(
              ConsentActionKeys.MANAGE_CONSENT,
              ConsentActionKeys.MANAGE_OBJECTIONS,
              ConsentActionKeys.RECORD_PAPER_CONSENT,
              ConsentActionKeys.VIEW_AUDIT,
              ConsentActionKeys.VIEW_CONSENT,
              ConsentActionKeys.VIEW_DISAGREEMENTS),
          SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
          Set.of(
              ConsentActionKeys.MANAGE_CONSENT,
              ConsentActionKeys.RECORD_PAPER_CONSENT,
              ConsentActionKeys.VIEW_CONSENT),
          SchoolRoleConstants.PRIVACY_OFFICER,
          Set.of(ConsentActionKeys.VIEW_AUDIT),
          SchoolRoleConstants.TEACHER,
          Set.of(ConsentActionKeys.MANAGE_OBJECTIONS, ConsentActionKeys.VIEW_CONSENT));

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
