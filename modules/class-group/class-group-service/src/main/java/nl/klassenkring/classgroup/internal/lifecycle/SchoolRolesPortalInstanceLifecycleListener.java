/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.lifecycle;

import com.liferay.portal.instance.lifecycle.BasePortalInstanceLifecycleListener;
import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the roles of a school in each portal instance, with their first permissions. A role that
 * exists is left as the administrator made it, but for actions that came later: those it is granted
 * once.
 */
@Component(
    reference =
        // Not there before Liferay knows the bundle's resource actions, which the roles are given.
        @Reference(name = "classGroupLocalService", service = ClassGroupLocalService.class),
    service = PortalInstanceLifecycleListener.class)
public class SchoolRolesPortalInstanceLifecycleListener
    extends BasePortalInstanceLifecycleListener {

  @Override
  public void portalInstanceRegistered(Company company) throws Exception {
    List<Role> repliers = new ArrayList<>();

    for (SchoolRole schoolRole : SCHOOL_ROLES) {
      Role role = roleLocalService.fetchRole(company.getCompanyId(), schoolRole.name);

      if (role == null) {
        addRole(company, schoolRole);
      } else if (schoolRole.has(ClassGroupActionKeys.ADD_REPLY)) {
        repliers.add(role);
      }
    }

    laterGrants.grantOnce(company.getCompanyId(), ClassGroupActionKeys.ADD_REPLY, repliers);
  }

  private void addRole(Company company, SchoolRole schoolRole) throws PortalException {
    Role role =
        roleLocalService.addRole(
            company.getGuestUser().getUserId(),
            null,
            0,
            schoolRole.name,
            schoolRole.titles,
            Map.of(),
            schoolRole.type,
            null,
            new ServiceContext());

    if (schoolRole.actionIds.length > 0) {
      resourcePermissionLocalService.setResourcePermissions(
          company.getCompanyId(),
          ClassGroupConstants.RESOURCE_NAME,
          ResourceConstants.SCOPE_GROUP_TEMPLATE,
          String.valueOf(GroupConstants.DEFAULT_PARENT_GROUP_ID),
          role.getRoleId(),
          schoolRole.actionIds);
    }
  }

  private static final class SchoolRole {

    private SchoolRole(
        String name, String englishTitle, String dutchTitle, int type, String... actionIds) {

      this.name = name;
      this.titles = Map.of(Locale.US, englishTitle, Locale.forLanguageTag("nl-NL"), dutchTitle);
      this.type = type;
      this.actionIds = actionIds;
    }

    private boolean has(String actionId) {
      return Arrays.asList(actionIds).contains(actionId);
    }

    private final String[] actionIds;
    private final String name;
    private final Map<Locale, String> titles;
    private final int type;
  }

  // Regular roles get no permission here: they count for one school only, which Liferay's scopes
  // cannot say. SchoolRolePermissionLogic grants theirs.
  private static final List<SchoolRole> SCHOOL_ROLES =
      List.of(
          new SchoolRole(
              SchoolRoleConstants.TEACHER,
              "Teacher",
              "Leerkracht",
              RoleConstants.TYPE_SITE,
              ClassGroupActionKeys.ADD_POST,
              ClassGroupActionKeys.ADD_REPLY,
              ClassGroupActionKeys.DELETE_POSTS,
              ClassGroupActionKeys.VIEW_POSTS),
          new SchoolRole(
              SchoolRoleConstants.CLASS_PARENT,
              "Class Parent",
              "Klassenouder",
              RoleConstants.TYPE_SITE,
              ClassGroupActionKeys.ADD_POST,
              ClassGroupActionKeys.ADD_REPLY,
              ClassGroupActionKeys.VIEW_POSTS),
          new SchoolRole(
              SchoolRoleConstants.PARENT,
              "Parent",
              "Ouder",
              RoleConstants.TYPE_SITE,
              ClassGroupActionKeys.ADD_REPLY,
              ClassGroupActionKeys.VIEW_POSTS),
          new SchoolRole(
              SchoolRoleConstants.EXTERNAL,
              "External",
              "Extern",
              RoleConstants.TYPE_SITE,
              ClassGroupActionKeys.VIEW_POSTS),
          new SchoolRole(
              SchoolRoleConstants.DIRECTOR_DELEGATE,
              "Director Delegate",
              "Namens de directie",
              RoleConstants.TYPE_SITE,
              ClassGroupActionKeys.ADD_POST,
              ClassGroupActionKeys.VIEW_POSTS),
          new SchoolRole(
              SchoolRoleConstants.SCHOOL_DIRECTOR,
              "School Director",
              "Directeur",
              RoleConstants.TYPE_REGULAR),
          new SchoolRole(
              SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
              "School Administrator",
              "Schoolbeheerder",
              RoleConstants.TYPE_REGULAR),
          new SchoolRole(
              SchoolRoleConstants.PRIVACY_OFFICER,
              "Privacy Officer",
              "Privacyfunctionaris",
              RoleConstants.TYPE_REGULAR));

  @Reference private LaterGrants laterGrants;

  @Reference private ResourcePermissionLocalService resourcePermissionLocalService;

  @Reference private RoleLocalService roleLocalService;
}
