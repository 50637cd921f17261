/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Reads, through the remote services and their permission checks, what the page of a post shows.
 */
@Component(service = PostPageFactory.class)
public class PostPageFactory {

  /** How many replies a page has. */
  public static final int PAGE_SIZE = 20;

  /** Gives the page of the post that the request names. */
  public PostPageDisplayContext createPage(PortletRequest portletRequest, MimeResponse mimeResponse)
      throws PortalException {

    ClassPostDisplay display =
        classGroupDisplayContextFactory.createClassPost(portletRequest, mimeResponse);
    ClassPost classPost = classPostService.getClassPost(display.getClassPostId());

    if (!classPost.isApproved()) {
      return new PostPageDisplayContext(display, null, null);
    }

    return new PostPageDisplayContext(
        display,
        createReplies(portletRequest, classPost),
        replyFormFactory.createNew(portletRequest, classPost));
  }

  private RepliesDisplay createReplies(PortletRequest portletRequest, ClassPost classPost)
      throws PortalException {

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    PermissionChecker permissionChecker = themeDisplay.getPermissionChecker();
    long classPostId = classPost.getClassPostId();
    boolean moderator =
        portletResourcePermission.contains(
            permissionChecker, classPost.getGroupId(), ClassGroupActionKeys.DELETE_POSTS);

    Pages pages =
        Pages.of(
            ParamUtil.getInteger(portletRequest, "page", 1),
            moderator
                ? classReplyService.getModeratedClassRepliesCount(classPostId)
                : classReplyService.getClassRepliesCount(classPostId),
            PAGE_SIZE,
            Map.of(
                "mvcRenderCommandName",
                "/class_group/view_class_post",
                "classPostId",
                String.valueOf(classPostId)));
    List<ClassReply> classReplies =
        moderator
            ? classReplyService.getModeratedClassReplies(
                classPostId, pages.getStart(), pages.getEnd())
            : classReplyService.getClassReplies(classPostId, pages.getStart(), pages.getEnd());

    Instant now = clock.instant();
    ZoneId zone = policyService.zone(classPost.getGroupId());
    List<ClassReplyDisplay> displays = new ArrayList<>();

    for (ClassReply classReply : classReplies) {
      displays.add(
          new ClassReplyDisplay(
              classReply,
              SpokenMoment.of(
                  classReply.getCreateDate().toInstant(), now, zone, themeDisplay.getLocale()),
              classReplyModelResourcePermission.contains(
                  permissionChecker, classReply, ActionKeys.UPDATE),
              classReplyModelResourcePermission.contains(
                  permissionChecker, classReply, ActionKeys.DELETE),
              moderator));
    }

    return new RepliesDisplay(displays, pages);
  }

  @Reference private ClassGroupDisplayContextFactory classGroupDisplayContextFactory;

  @Reference private ClassPostService classPostService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassReply)")
  private ModelResourcePermission<ClassReply> classReplyModelResourcePermission;

  @Reference private ClassReplyService classReplyService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private ReplyFormFactory replyFormFactory;
}
