/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.model.LayoutTypePortletConstants;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.UnicodePropertiesBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the private page on which a group's posts stand. */
@Component(service = PageCreator.class)
public class PageCreator {

  private static final String FRIENDLY_URL = "/berichten";

  @Reference private LayoutLocalService layoutLocalService;

  /** Adds the page to a Site that does not have it. */
  void create(long userId, Group group) throws PortalException {
    long groupId = group.getGroupId();

    if (layoutLocalService.fetchLayoutByFriendlyURL(groupId, true, FRIENDLY_URL) != null) {
      return;
    }

    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(group.getCompanyId());
    serviceContext.setScopeGroupId(groupId);

    layoutLocalService.addLayout(
        userId,
        groupId,
        true,
        LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
        localized("Berichten", "Posts"),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        LayoutConstants.TYPE_PORTLET,
        typeSettings(),
        false,
        localized(FRIENDLY_URL, FRIENDLY_URL),
        serviceContext);
  }

  private static String typeSettings() {
    return UnicodePropertiesBuilder.create(true)
        .put(LayoutTypePortletConstants.LAYOUT_TEMPLATE_ID, "1_column")
        .put("column-1", ClassGroupPortletKeys.CLASS_GROUP)
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
