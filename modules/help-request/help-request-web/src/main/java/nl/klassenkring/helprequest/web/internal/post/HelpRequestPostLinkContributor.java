/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostLink;
import nl.klassenkring.classgroup.post.PostLinkContributor;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.constants.HelpRequestConstants;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import nl.klassenkring.policy.engine.PostCategory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads from a post that asks for help to its slots, and says how many places are free (B3). */
@Component(service = PostLinkContributor.class)
public class HelpRequestPostLinkContributor implements PostLinkContributor {

  @Override
  public Map<Long, PostLink> getPostLinks(List<ClassPost> classPosts, PortletRequest portletRequest)
      throws PortalException {

    List<Long> classPostIds =
        classPosts.stream()
            .filter(classPost -> PostCategory.HELP_REQUEST.key().equals(classPost.getCategory()))
            .map(ClassPost::getClassPostId)
            .collect(Collectors.toList());
    long groupId = classPosts.get(0).getGroupId();
    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);

    if (classPostIds.isEmpty()
        || !portletResourcePermission.contains(
            themeDisplay.getPermissionChecker(), groupId, HelpRequestActionKeys.VIEW_REQUESTS)) {

      return Map.of();
    }

    long plid = PortalUtil.getPlidFromPortletId(groupId, HelpRequestPortletKeys.HELP_REQUEST);

    return (plid <= 0) ? Map.of() : links(classPostIds, portletRequest, themeDisplay, plid);
  }

  private Map<Long, PostLink> links(
      List<Long> classPostIds,
      PortletRequest portletRequest,
      ThemeDisplay themeDisplay,
      long plid) {

    List<HelpRequest> helpRequests = helpRequestLocalService.getPostHelpRequests(classPostIds);

    if (helpRequests.isEmpty()) {
      return Map.of();
    }

    Map<Long, List<HelpSlot>> helpSlots =
        helpSlotLocalService
            .getHelpSlots(helpRequests.stream().mapToLong(HelpRequest::getHelpRequestId).toArray())
            .stream()
            .collect(Collectors.groupingBy(HelpSlot::getHelpRequestId));
    ResourceBundle texts =
        ResourceBundleUtil.getBundle("content.Language", themeDisplay.getLocale(), getClass());
    Map<Long, PostLink> links = new HashMap<>();

    for (HelpRequest helpRequest : helpRequests) {
      if (helpRequest.isPlaced()) {
        links.put(
            helpRequest.getClassPostId(),
            new PostLink(
                text(helpSlots.getOrDefault(helpRequest.getHelpRequestId(), List.of()), texts),
                url(helpRequest, portletRequest, plid)));
      }
    }

    return links;
  }

  private static String text(List<HelpSlot> helpSlots, ResourceBundle texts) {
    int wanted = helpSlots.stream().mapToInt(HelpSlot::getWanted).sum();
    int taken = helpSlots.stream().mapToInt(HelpSlot::getTaken).sum();

    return LanguageUtil.format(
        texts, "help-x-of-x-places-free", new Object[] {wanted - taken, wanted}, false);
  }

  private static String url(HelpRequest helpRequest, PortletRequest portletRequest, long plid) {
    return PortletURLBuilder.create(
            PortletURLFactoryUtil.create(
                portletRequest,
                HelpRequestPortletKeys.HELP_REQUEST,
                plid,
                PortletRequest.RENDER_PHASE))
        .setMVCRenderCommandName("/help_request/view_request")
        .setParameter("helpRequestId", helpRequest.getHelpRequestId())
        .buildString();
  }

  @Reference private HelpRequestLocalService helpRequestLocalService;

  @Reference private HelpSlotLocalService helpSlotLocalService;

  @Reference(target = "(resource.name=" + HelpRequestConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
