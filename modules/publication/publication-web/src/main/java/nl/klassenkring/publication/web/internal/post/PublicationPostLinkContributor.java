/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.portlet.url.builder.PortletURLBuilder;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
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
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Leads from a post to its publication, for who may ask for one: to the form, or to the request
 * that there is already. Others see nothing.
 */
@Component(service = PostLinkContributor.class)
public class PublicationPostLinkContributor implements PostLinkContributor {

  @Override
  public Map<Long, PostLink> getPostLinks(List<ClassPost> classPosts, PortletRequest portletRequest)
      throws PortalException {

    long groupId = classPosts.get(0).getGroupId();
    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    PermissionChecker permissionChecker = themeDisplay.getPermissionChecker();

    if (!portletResourcePermission.contains(
        permissionChecker, groupId, PublicationActionKeys.ADD_REQUEST)) {
      return Map.of();
    }

    long plid = PortalUtil.getPlidFromPortletId(groupId, PublicationPortletKeys.PUBLICATION);

    if (plid <= 0) {
      return Map.of();
    }

    ResourceBundle texts =
        ResourceBundleUtil.getBundle("content.Language", themeDisplay.getLocale(), getClass());
    Map<Long, PublicationRequest> requests = requests(classPosts, permissionChecker);
    Map<Long, PostLink> links = new HashMap<>();

    for (ClassPost classPost : classPosts) {
      PublicationRequest request = requests.get(classPost.getClassPostId());
      links.put(
          classPost.getClassPostId(),
          new PostLink(
              LanguageUtil.get(texts, PostPublication.textKey(request)),
              url(request, classPost, portletRequest, plid)));
    }

    return links;
  }

  /** The form, or the request that there is already. */
  private static String url(
      PublicationRequest request, ClassPost classPost, PortletRequest portletRequest, long plid) {

    PortletURLBuilder.PortletURLStep step =
        PortletURLBuilder.create(
            PortletURLFactoryUtil.create(
                portletRequest,
                PublicationPortletKeys.PUBLICATION,
                plid,
                PortletRequest.RENDER_PHASE));

    return (request == null)
        ? step.setMVCRenderCommandName("/publication/edit_request")
            .setParameter("classPostId", classPost.getClassPostId())
            .buildString()
        : step.setMVCRenderCommandName("/publication/view_request")
            .setParameter("publicationRequestId", request.getPublicationRequestId())
            .buildString();
  }

  /** What is under way or public, by the key of the post, as far as the reader may see it. */
  private Map<Long, PublicationRequest> requests(
      List<ClassPost> classPosts, PermissionChecker permissionChecker) throws PortalException {

    Map<Long, PublicationRequest> requests = new HashMap<>();

    for (PublicationRequest request :
        publicationRequestLocalService.getPostPublicationRequests(
            classPosts.stream().map(ClassPost::getClassPostId).collect(Collectors.toList()))) {

      if (PostPublication.isCurrent(request)
          && publicationRequestModelResourcePermission.contains(
              permissionChecker, request, ActionKeys.VIEW)) {

        requests.merge(request.getClassPostId(), request, PostPublication::mostUrgent);
      }
    }

    return requests;
  }

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PublicationRequestLocalService publicationRequestLocalService;

  @Reference(target = "(model.class.name=nl.klassenkring.publication.model.PublicationRequest)")
  private ModelResourcePermission<PublicationRequest> publicationRequestModelResourcePermission;
}
