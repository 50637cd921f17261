/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.util.PortalUtil;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the page on which a class group reads its posts. */
@Component(service = ClassGroupPages.class)
public class ClassGroupPages {

  /** Gives the page, null when the reader may not read the group or when it has none. */
  public Layout readable(PermissionChecker permissionChecker, long groupId) {
    return classGroupPermission.contains(
            permissionChecker, groupId, ClassGroupActionKeys.VIEW_POSTS)
        ? layoutLocalService.fetchLayout(plid(groupId))
        : null;
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
