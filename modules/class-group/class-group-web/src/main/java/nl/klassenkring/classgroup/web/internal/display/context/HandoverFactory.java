/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.service.MessageHandoverService;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads, through the remote service and its checks, what is shown of handed messages (A6). */
@Component(service = HandoverFactory.class)
public class HandoverFactory {

  /** Tells whether the reader hands messages over on this Site. */
  boolean handsOver(ThemeDisplay themeDisplay) {
    return portletResourcePermission.contains(
        themeDisplay.getPermissionChecker(),
        themeDisplay.getScopeGroupId(),
        ClassGroupActionKeys.HAND_OVER_MESSAGE);
  }

  /** Counts what waits for the reader on this Site; 0 where he is no director. */
  int countWaiting(ThemeDisplay themeDisplay) throws PortalException {
    return decides(themeDisplay)
        ? messageHandoverService.getWaitingMessageHandoversCount(themeDisplay.getScopeGroupId())
        : 0;
  }

  /** Gives what waits, on the Site of a school, and else what the council handed over. */
  public HandoversDisplayContext createList(PortletRequest portletRequest) throws PortalException {
    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    long groupId = themeDisplay.getScopeGroupId();
    boolean director = decides(themeDisplay);
    Pages pages =
        Pages.of(
            ParamUtil.getInteger(portletRequest, "page", 1),
            director
                ? messageHandoverService.getWaitingMessageHandoversCount(groupId)
                : messageHandoverService.getMessageHandoversCount(groupId),
            PostPageFactory.PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/class_group/view_handovers"));

    List<HandoverDisplay> displays = new ArrayList<>();

    for (MessageHandover messageHandover :
        director
            ? messageHandoverService.getWaitingMessageHandovers(
                groupId, pages.getStart(), pages.getEnd())
            : messageHandoverService.getMessageHandovers(
                groupId, pages.getStart(), pages.getEnd())) {

      displays.add(display(themeDisplay, messageHandover));
    }

    return new HandoversDisplayContext(director, displays, pages);
  }

  /** Gives the message that the request names. */
  public HandoverDisplayContext createHandover(PortletRequest portletRequest)
      throws PortalException {

    ThemeDisplay themeDisplay = themeDisplay(portletRequest);
    MessageHandover messageHandover =
        messageHandoverService.getMessageHandover(
            ParamUtil.getLong(portletRequest, "messageHandoverId"));
    Object refusal = SessionErrors.get(portletRequest, PolicyViolationException.class);
    AdviceDisplay advice = null;

    if (refusal instanceof PolicyViolationException) {
      advice =
          adviceFactory.createAdviceWithoutWaiting(
              themeDisplay,
              ((PolicyViolationException) refusal).getVerdict(),
              ((PolicyViolationException) refusal).getPostDraft(),
              new HashSet<>(
                  Arrays.asList(ParamUtil.getStringValues(portletRequest, "confirmedWarnings"))));
    }

    return new HandoverDisplayContext(
        display(themeDisplay, messageHandover),
        messageHandover.isPending() && decides(themeDisplay),
        advice,
        ParamUtil.getString(portletRequest, "reason"),
        ErrorKeys.of(portletRequest));
  }

  /** Gives the form of a message: as it was sent when it was refused, else empty. */
  public HandOverFormDisplayContext createForm(PortletRequest portletRequest)
      throws PortalException {

    ThemeDisplay themeDisplay = themeDisplay(portletRequest);

    portletResourcePermission.check(
        themeDisplay.getPermissionChecker(),
        themeDisplay.getScopeGroupId(),
        ClassGroupActionKeys.HAND_OVER_MESSAGE);

    return new HandOverFormDisplayContext(
        FormUuid.of(ParamUtil.getString(portletRequest, "uuid")),
        ParamUtil.getString(portletRequest, "title"),
        ParamUtil.getString(portletRequest, "content"),
        ParamUtil.getString(portletRequest, "category"),
        ErrorKeys.of(portletRequest));
  }

  private HandoverDisplay display(ThemeDisplay themeDisplay, MessageHandover messageHandover)
      throws PortalException {

    SchoolMoments moments =
        new SchoolMoments(
            policyService.zone(messageHandover.getSchoolGroupId()), themeDisplay.getLocale());

    return new HandoverDisplay(
        messageHandover,
        groupLocalService
            .getGroup(messageHandover.getGroupId())
            .getDescriptiveName(themeDisplay.getLocale()),
        moments.dayAndTime(messageHandover.getCreateDate()),
        moments.dayAndTime(messageHandover.getStatusDate()));
  }

  private boolean decides(ThemeDisplay themeDisplay) {
    return (SchoolSite.groupId(themeDisplay.getScopeGroup()) == themeDisplay.getScopeGroupId())
        && portletResourcePermission.contains(
            themeDisplay.getPermissionChecker(),
            themeDisplay.getScopeGroupId(),
            ClassGroupActionKeys.DECIDE_HANDOVERS);
  }

  private static ThemeDisplay themeDisplay(PortletRequest portletRequest) {
    return (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  @Reference private AdviceFactory adviceFactory;

  @Reference private GroupLocalService groupLocalService;

  @Reference private MessageHandoverService messageHandoverService;

  @Reference private PolicyService policyService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
