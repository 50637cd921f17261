/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostLink;
import nl.klassenkring.classgroup.post.PostLinkContributor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Leads who may remove a post of somebody else to the page that asks for the rule (F1), instead of
 * to the one that asks for none.
 */
@Component(service = PostLinkContributor.class)
public class RemovalPostLinkContributor implements PostLinkContributor {

  @Override
  public Map<Long, PostLink> getPostLinks(List<ClassPost> classPosts, PortletRequest portletRequest)
      throws PortalException {

    return classGroupPermission.contains(
            ModerationPostLinks.themeDisplay(portletRequest).getPermissionChecker(),
            classPosts.get(0).getGroupId(),
            ClassGroupActionKeys.DELETE_POSTS)
        ? ModerationPostLinks.of(
            classPosts, portletRequest, "/remove", "remove-with-a-rule", PostLink::ofRemoval)
        : Map.of();
  }

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission classGroupPermission;
}
