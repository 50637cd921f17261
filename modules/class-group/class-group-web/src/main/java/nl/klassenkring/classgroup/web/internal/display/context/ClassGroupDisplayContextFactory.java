/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostLink;
import nl.klassenkring.classgroup.service.ClassGroupService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplay;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplays;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;
import nl.klassenkring.membership.picture.GroupPictureService;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.portlet.PageSizePreference;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads, through the remote services and their permission checks, what readers of posts see. */
@Component(service = ClassGroupDisplayContextFactory.class)
public class ClassGroupDisplayContextFactory {

  /** How many posts a page of the list has as long as nobody set it. */
  public static final int PAGE_SIZE = 20;

  /** Gives the list of posts of the group on whose Site the portlet stands. */
  public ClassGroupDisplayContext createList(
      PortletRequest portletRequest, MimeResponse mimeResponse) throws PortalException {

    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    long groupId = themeDisplay.getScopeGroupId();

    AudienceDisplay audience = AudienceDisplay.of(themeDisplay, classGroupService);
    Pages pages =
        Pages.of(
            ParamUtil.getInteger(portletRequest, "page", 1),
            classPostService.getClassPostsCount(groupId),
            PageSizePreference.of(portletRequest, PAGE_SIZE));
    boolean author = isAuthor(themeDisplay);

    List<ClassPost> drafts =
        (author && pages.isFirst()) ? classPostService.getDrafts(groupId, 0, PAGE_SIZE) : List.of();

    List<ClassPost> classPosts =
        classPostService.getClassPosts(groupId, pages.getStart(), pages.getEnd());
    Map<Long, List<PictureDisplay>> pictures =
        pictureDisplays.ofPosts(
            themeDisplay,
            Stream.concat(drafts.stream(), classPosts.stream()).collect(Collectors.toList()),
            mimeResponse);

    consentPage.find(portletRequest, !pictures.isEmpty());

    ClassGroupDisplayContext displayContext =
        new ClassGroupDisplayContext(
            audience,
            groupPictureService.fetch(groupId).orElse(null),
            createClassPosts(portletRequest, groupId, classPosts, pictures),
            createClassPosts(portletRequest, groupId, drafts, pictures),
            heldUntil(portletRequest, themeDisplay),
            pages,
            author,
            handoverFactory.handsOver(themeDisplay),
            handoverFactory.countWaiting(themeDisplay));

    seenPosts.keep(groupId, classPosts);

    return displayContext;
  }

  /** Gives the post that the request names. */
  public ClassPostDisplay createClassPost(PortletRequest portletRequest, MimeResponse mimeResponse)
      throws PortalException {

    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    ClassPost classPost =
        classPostService.getClassPost(ParamUtil.getLong(portletRequest, "classPostId"));

    Map<Long, List<PictureDisplay>> pictures =
        pictureDisplays.ofPosts(themeDisplay, List.of(classPost), mimeResponse);

    consentPage.find(portletRequest, !pictures.isEmpty());

    ClassPostDisplay display =
        createClassPosts(portletRequest, classPost.getGroupId(), List.of(classPost), pictures)
            .get(0);

    seenPosts.keep(classPost.getGroupId(), placed(List.of(classPost)));

    return display;
  }

  private List<ClassPostDisplay> createClassPosts(
      PortletRequest portletRequest,
      long groupId,
      List<ClassPost> classPosts,
      Map<Long, List<PictureDisplay>> pictures)
      throws PortalException {

    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    Map<Long, List<PostLink>> links = postLinks.of(placed(classPosts), portletRequest);
    Map<Long, PostActivity> activities =
        postActivities.of(themeDisplay, groupId, placed(classPosts));
    Instant now = clock.instant();
    ZoneId zone = policyService.zone(groupId);
    FindingFormatter formatter = new FindingFormatter(themeDisplay.getLocale(), zone);
    PermissionChecker permissionChecker = themeDisplay.getPermissionChecker();
    List<ClassPostDisplay> displays = new ArrayList<>();

    for (ClassPost classPost : classPosts) {
      displays.add(
          new ClassPostDisplay(
              classPost,
              SpokenMoment.of(
                  classPost.getDisplayDate().toInstant(), now, zone, themeDisplay.getLocale()),
              classPost.isScheduled()
                  ? formatter.formatMoment(classPost.getDisplayDate().toInstant())
                  : null,
              pictures.getOrDefault(classPost.getClassPostId(), List.of()),
              links.getOrDefault(classPost.getClassPostId(), List.of()),
              activities.getOrDefault(classPost.getClassPostId(), PostActivity.NONE),
              classPostModelResourcePermission.contains(
                  permissionChecker, classPost, ActionKeys.UPDATE),
              classPostModelResourcePermission.contains(
                  permissionChecker, classPost, ActionKeys.DELETE)));
    }

    return displays;
  }

  private static List<ClassPost> placed(List<ClassPost> classPosts) {
    return classPosts.stream().filter(ClassPost::isApproved).collect(Collectors.toList());
  }

  /** What was just sent and is held now. */
  private String heldUntil(PortletRequest portletRequest, ThemeDisplay themeDisplay)
      throws PortalException {

    Object date = SessionMessages.get(portletRequest, ClassGroupWebKeys.POST_HELD);

    return (date instanceof Date)
        ? new FindingFormatter(
                themeDisplay.getLocale(), policyService.zone(themeDisplay.getScopeGroupId()))
            .formatMoment(((Date) date).toInstant())
        : null;
  }

  private boolean isAuthor(ThemeDisplay themeDisplay) {
    return portletResourcePermission.contains(
        themeDisplay.getPermissionChecker(),
        themeDisplay.getScopeGroupId(),
        ClassGroupActionKeys.ADD_POST);
  }

  private static ThemeDisplay themeDisplay(PortletRequest portletRequest) {
    return (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  @Reference private ClassGroupService classGroupService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference private ClassPostService classPostService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentPage consentPage;

  @Reference private GroupPictureService groupPictureService;

  @Reference private HandoverFactory handoverFactory;

  @Reference private PictureDisplays pictureDisplays;

  @Reference private PolicyService policyService;

  @Reference private PostActivities postActivities;

  @Reference private PostLinks postLinks;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private SeenPosts seenPosts;
}
