/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.mygroups.display.context;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutTable;
import com.liferay.portal.kernel.service.LayoutLocalService;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the pages on which many groups show their posts, in one statement. */
@Component(service = PostAddressesFactory.class)
public class PostAddressesFactory {

  /** Gives the addresses of the posts of groups. */
  PostAddresses create(PortletRequest portletRequest, Collection<Long> groupIds) {
    Map<Long, Layout> pages = new HashMap<>();

    if (!groupIds.isEmpty()) {
      find(groupIds).forEach(layout -> pages.putIfAbsent(layout.getGroupId(), layout));
    }

    return new PostAddresses(portletRequest, pages);
  }

  private List<Layout> find(Collection<Long> groupIds) {
    LayoutTable layouts = LayoutTable.INSTANCE;

    return layoutLocalService.dslQuery(
        DSLQueryFactoryUtil.select(layouts)
            .from(layouts)
            .where(
                layouts
                    .groupId
                    .in(groupIds.toArray(new Long[0]))
                    .and(
                        DSLFunctionFactoryUtil.castClobText(layouts.typeSettings)
                            .like("%" + ClassGroupPortletKeys.CLASS_GROUP + "%")))
            .orderBy(layouts.priority.ascending(), layouts.plid.ascending()));
  }

  @Reference private LayoutLocalService layoutLocalService;
}
