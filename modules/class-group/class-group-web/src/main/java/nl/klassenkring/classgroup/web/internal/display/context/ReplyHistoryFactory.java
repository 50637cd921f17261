/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.classgroup.web.internal.display.context.ReplyHistoryDisplayContext.VersionDisplay;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads a reply, and what it said before, through the remote service and its checks. */
@Component(service = ReplyHistoryFactory.class)
public class ReplyHistoryFactory {

  /** Gives the reply that the request names, to who may remove it. */
  public ClassReplyDisplay createRemovable(PortletRequest portletRequest) throws PortalException {
    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    ClassReply classReply = getClassReply(portletRequest);

    classReplyModelResourcePermission.check(
        themeDisplay.getPermissionChecker(), classReply, ActionKeys.DELETE);

    return display(themeDisplay, classReply);
  }

  /** Gives the reply that the request names with what it said before. */
  public ReplyHistoryDisplayContext createHistory(PortletRequest portletRequest)
      throws PortalException {

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    ClassReply classReply = getClassReply(portletRequest);
    long classReplyId = classReply.getClassReplyId();
    Pages pages =
        Pages.of(
            ParamUtil.getInteger(portletRequest, "page", 1),
            classReplyService.getClassReplyVersionsCount(classReplyId),
            PostPageFactory.PAGE_SIZE,
            Map.of(
                "mvcRenderCommandName",
                "/class_group/view_class_reply",
                "classReplyId",
                String.valueOf(classReplyId)));
    ZoneId zone = policyService.zone(classReply.getGroupId());
    SchoolMoments moments = new SchoolMoments(zone, themeDisplay.getLocale());

    return new ReplyHistoryDisplayContext(
        display(themeDisplay, classReply),
        classReplyService
            .getClassReplyVersions(classReplyId, pages.getStart(), pages.getEnd())
            .stream()
            .map(
                version ->
                    new VersionDisplay(
                        version.getContent(), moments.dayAndTime(version.getCreateDate())))
            .collect(Collectors.toList()),
        pages);
  }

  private ClassReplyDisplay display(ThemeDisplay themeDisplay, ClassReply classReply)
      throws PortalException {

    return new ClassReplyDisplay(
        classReply,
        SpokenMoment.of(
            classReply.getCreateDate().toInstant(),
            clock.instant(),
            policyService.zone(classReply.getGroupId()),
            themeDisplay.getLocale()),
        false,
        false,
        false);
  }

  private ClassReply getClassReply(PortletRequest portletRequest) throws PortalException {
    return classReplyService.getClassReply(ParamUtil.getLong(portletRequest, "classReplyId"));
  }

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassReply)")
  private ModelResourcePermission<ClassReply> classReplyModelResourcePermission;

  @Reference private ClassReplyService classReplyService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;
}
