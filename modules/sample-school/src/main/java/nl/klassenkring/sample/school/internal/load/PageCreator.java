/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.model.LayoutTypePortletConstants;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.UnicodePropertiesBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the pages of a Site. Who may not use a page does not see it in the navigation; what it
 * shows is for its portlet to decide.
 */
@Component(service = PageCreator.class)
public class PageCreator {

  @Reference private LayoutLocalService layoutLocalService;

  @Reference private ResourcePermissionLocalService resourcePermissionLocalService;

  @Reference private RoleLocalService roleLocalService;

  /** Adds the pages that the Site does not have. */
  void create(long userId, Group group, List<SamplePage> pages) throws PortalException {
    for (SamplePage page : pages) {
      if (layoutLocalService.fetchLayoutByFriendlyURL(
              group.getGroupId(), page.isPrivate(), page.friendlyUrl())
          == null) {

        restrict(add(userId, group, page), page);
      }
    }
  }

  private Layout add(long userId, Group group, SamplePage page) throws PortalException {
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(group.getCompanyId());
    serviceContext.setScopeGroupId(group.getGroupId());

    return layoutLocalService.addLayout(
        userId,
        group.getGroupId(),
        page.isPrivate(),
        LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
        localized(page.dutchName(), page.englishName()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        LayoutConstants.TYPE_PORTLET,
        typeSettings(page),
        false,
        localized(page.friendlyUrl(), page.friendlyUrl()),
        serviceContext);
  }

  private void restrict(Layout layout, SamplePage page) throws PortalException {
    if (page.roles().isEmpty()) {
      return;
    }
    setActions(layout, RoleConstants.SITE_MEMBER);

    for (String role : page.roles()) {
      setActions(layout, role, ActionKeys.VIEW);
    }
  }

  private void setActions(Layout layout, String role, String... actionIds) throws PortalException {
    resourcePermissionLocalService.setResourcePermissions(
        layout.getCompanyId(),
        Layout.class.getName(),
        ResourceConstants.SCOPE_INDIVIDUAL,
        String.valueOf(layout.getPlid()),
        roleLocalService.getRole(layout.getCompanyId(), role).getRoleId(),
        actionIds);
  }

  private static String typeSettings(SamplePage page) {
    return UnicodePropertiesBuilder.create(true)
        .put(LayoutTypePortletConstants.LAYOUT_TEMPLATE_ID, "1_column")
        .put("column-1", page.portletId())
        .buildString();
  }

  private static Map<Locale, String> localized(String dutch, String english) {
    Map<Locale, String> map = new HashMap<>();
    map.put(LocaleUtil.getDefault(), english);
    map.put(LocaleUtil.US, english);
    map.put(new Locale("nl", "NL"), dutch);
    return map;
  }
}
