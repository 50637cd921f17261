/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.util.PortalUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the pages on which class groups read their posts. */
@Component(service = ClassGroupPages.class)
public class ClassGroupPages {

  /**
   * Gives the pages, by group; those that the reader may not read and that have none are missing.
   */
  public Map<Long, Layout> readable(PermissionChecker permissionChecker, Set<Long> groupIds) {
    Map<Long, Layout> layouts = new HashMap<>();

    for (long groupId : groupIds) {
      if (classGroupPermission.contains(
          permissionChecker, groupId, ClassGroupActionKeys.VIEW_POSTS)) {

        Layout layout = layoutLocalService.fetchLayout(plid(groupId));

        if (layout != null) {
          layouts.put(groupId, layout);
        }
      }
    }

    return layouts;
  }

  private static long plid(long groupId) {
    try {
      return PortalUtil.getPlidFromPortletId(groupId, ClassGroupPortletKeys.CLASS_GROUP);
    } catch (PortalException portalException) {
      throw new IllegalStateException(portalException);
    }
  }

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission classGroupPermission;

  @Reference private LayoutLocalService layoutLocalService;
}
