/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostLink;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.content.ContentRef;

/** Makes links from posts to the page of their group on which they are reported or removed. */
final class ModerationPostLinks {

  private ModerationPostLinks() {}

  /**
   * Makes the links, for posts of others than the reader that are placed; none when the group has
   * no such page.
   *
   * @param kind makes a link of its text and its address
   */
  static Map<Long, PostLink> of(
      List<ClassPost> classPosts,
      PortletRequest portletRequest,
      String command,
      String textKey,
      BiFunction<String, String, PostLink> kind)
      throws PortalException {

    long plid =
        PortalUtil.getPlidFromPortletId(
            classPosts.get(0).getGroupId(), ModerationPortletKeys.REPORT);

    if (plid <= 0) {
      return Map.of();
    }

    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    String text =
        LanguageUtil.get(
            ResourceBundleUtil.getBundle(
                "content.Language", themeDisplay.getLocale(), ModerationPostLinks.class),
            textKey);
    Map<Long, PostLink> links = new HashMap<>();

    for (ClassPost classPost : classPosts) {
      if (classPost.isApproved() && (classPost.getUserId() != themeDisplay.getUserId())) {
        links.put(
            classPost.getClassPostId(),
            kind.apply(text, url(classPost, portletRequest, plid, command)));
      }
    }

    return links;
  }

  static ThemeDisplay themeDisplay(PortletRequest portletRequest) {
    return (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  private static String url(
      ClassPost classPost, PortletRequest portletRequest, long plid, String command) {

    return PortletURLBuilder.create(
            PortletURLFactoryUtil.create(
                portletRequest, ModerationPortletKeys.REPORT, plid, PortletRequest.RENDER_PHASE))
        .setMVCRenderCommandName(command)
        .setParameter(
            "content", new ContentRef(ContentKind.POST, classPost.getClassPostId()).toString())
        .buildString();
  }
}
