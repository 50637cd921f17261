/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.mygroups.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;

/** Makes the addresses at which posts are read. */
final class PostAddresses {

  private final PortletRequest portletRequest;
  private final Map<Long, Layout> pages;

  /**
   * Makes it.
   *
   * @param pages the page with the posts of a group, by its Site
   */
  PostAddresses(PortletRequest portletRequest, Map<Long, Layout> pages) {
    this.portletRequest = portletRequest;
    this.pages = Map.copyOf(pages);
  }

  /** Gives the address of a post; null when the posts of its group are on no page. */
  String of(long groupId, long classPostId) throws PortalException {
    Layout page = pages.get(groupId);

    return (page == null)
        ? null
        : PortletURLBuilder.create(
                PortletURLFactoryUtil.create(
                    portletRequest,
                    ClassGroupPortletKeys.CLASS_GROUP,
                    page,
                    PortletRequest.RENDER_PHASE))
            .setMVCRenderCommandName("/class_group/view_class_post")
            .setParameter("classPostId", classPostId)
            .buildString();
  }
}
