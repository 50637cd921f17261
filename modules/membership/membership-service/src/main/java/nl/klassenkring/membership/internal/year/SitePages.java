/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.year;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.ResourcePermission;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.service.ResourceActionLocalService;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a new Site the pages of an old one: the same portlets, for the same roles. */
@Component(service = SitePages.class)
public class SitePages {

  /** Copies all pages, in their order; what was written on the old Site stays there. */
  void copy(long userId, Group from, Group to) throws PortalException {
    for (boolean privateLayout : new boolean[] {true, false}) {
      Map<Long, Long> layoutIds = new HashMap<>();

      layoutIds.put(
          LayoutConstants.DEFAULT_PARENT_LAYOUT_ID, LayoutConstants.DEFAULT_PARENT_LAYOUT_ID);

      // A page comes before those below it.
      for (Layout layout : layoutLocalService.getLayouts(from.getGroupId(), privateLayout)) {
        if (layout.isTypePortlet() && layoutIds.containsKey(layout.getParentLayoutId())) {
          Layout copy = copy(userId, layout, to, layoutIds.get(layout.getParentLayoutId()));

          layoutIds.put(layout.getLayoutId(), copy.getLayoutId());
        }
      }
    }
  }

  private Layout copy(long userId, Layout layout, Group to, long parentLayoutId)
      throws PortalException {

    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setCompanyId(to.getCompanyId());
    serviceContext.setScopeGroupId(to.getGroupId());

    Layout copy =
        layoutLocalService.addLayout(
            userId,
            to.getGroupId(),
            layout.isPrivateLayout(),
            parentLayoutId,
            layout.getNameMap(),
            layout.getTitleMap(),
            layout.getDescriptionMap(),
            layout.getKeywordsMap(),
            layout.getRobotsMap(),
            layout.getType(),
            layout.getTypeSettings(),
            layout.isHidden(),
            layout.getFriendlyURLMap(),
            serviceContext);

    for (ResourcePermission permission :
        resourcePermissionLocalService.getResourcePermissions(
            layout.getCompanyId(),
            Layout.class.getName(),
            ResourceConstants.SCOPE_INDIVIDUAL,
            String.valueOf(layout.getPlid()))) {

      resourcePermissionLocalService.setResourcePermissions(
          copy.getCompanyId(),
          Layout.class.getName(),
          ResourceConstants.SCOPE_INDIVIDUAL,
          String.valueOf(copy.getPlid()),
          permission.getRoleId(),
          actionIds(permission));
    }

    return copy;
  }

  private String[] actionIds(ResourcePermission permission) {
    List<String> actionIds =
        resourceActionLocalService.getResourceActions(Layout.class.getName()).stream()
            .filter(permission::hasAction)
            .map(resourceAction -> resourceAction.getActionId())
            .collect(Collectors.toList());

    return actionIds.toArray(new String[0]);
  }

  @Reference private LayoutLocalService layoutLocalService;

  @Reference private ResourceActionLocalService resourceActionLocalService;

  @Reference private ResourcePermissionLocalService resourcePermissionLocalService;
}
