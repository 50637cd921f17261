/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.lifecycle;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import com.liferay.portal.kernel.util.PrefsPropsUtil;
import java.io.IOException;
import java.util.List;
import javax.portlet.PortletException;
import javax.portlet.PortletPreferences;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Grants roles that were made before an action existed what new ones get at once. Among the portal
 * instance's preferences stands that it was done: what an administrator takes away stays away.
 */
@Component(service = LaterGrants.class)
public class LaterGrants {

  /** Grants an action on all class groups to roles, the first time that it is asked. */
  void grantOnce(long companyId, String actionId, List<Role> roles)
      throws IOException, PortalException, PortletException {

    PortletPreferences preferences = PrefsPropsUtil.getPreferences(companyId);
    String key = ClassGroupConstants.RESOURCE_NAME + ".granted." + actionId;

    if (preferences.getValue(key, null) != null) {
      return;
    }

    for (Role role : roles) {
      resourcePermissionLocalService.addResourcePermission(
          companyId,
          ClassGroupConstants.RESOURCE_NAME,
          ResourceConstants.SCOPE_GROUP_TEMPLATE,
          String.valueOf(GroupConstants.DEFAULT_PARENT_GROUP_ID),
          role.getRoleId(),
          actionId);
    }

    preferences.setValue(key, Boolean.TRUE.toString());
    preferences.store();
  }

  @Reference private ResourcePermissionLocalService resourcePermissionLocalService;
}
