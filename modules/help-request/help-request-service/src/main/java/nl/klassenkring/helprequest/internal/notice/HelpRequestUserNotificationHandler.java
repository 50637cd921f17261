/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.notice;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.HtmlUtil;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import nl.klassenkring.helprequest.service.HelpSignUpLocalService;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import nl.klassenkring.helprequest.service.HelpSwapLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what people are told of slots, where Liferay lists what it told a user. */
@Component(
    property = "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
    service = UserNotificationHandler.class)
public class HelpRequestUserNotificationHandler extends BaseUserNotificationHandler {

  public HelpRequestUserNotificationHandler() {
    setPortletId(HelpRequestPortletKeys.HELP_REQUEST);
  }

  /** Empty when there is nothing to tell any more: Liferay then says that it no longer applies. */
  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    ToldSlot toldSlot = fetchTold(event);

    return (toldSlot == null)
        ? ""
        : HtmlUtil.escape(
            noticeTexts.of(notice(event), toldSlot, fetchSwap(event), serviceContext.getLocale()));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    ToldSlot toldSlot = fetchTold(event);

    if (toldSlot == null) {
      return "";
    }

    Group group = groupLocalService.getGroup(toldSlot.groupId());

    return serviceContext.getPathFriendlyURLPrivateGroup() + group.getFriendlyURL();
  }

  /** Who left the group, or has no role in it, is told nothing of it. */
  private ToldSlot fetchTold(UserNotificationEvent event) throws Exception {
    return notice(event) == HelpNotice.SLOT_REMOVED ? fetchRemoved(event) : fetchKept(event);
  }

  private ToldSlot fetchRemoved(UserNotificationEvent event) throws Exception {
    HelpRequest helpRequest =
        helpRequestLocalService.fetchHelpRequest(payload(event).getLong("helpRequestId"));

    return (helpRequest != null) && mayView(event, helpRequest)
        ? ToldSlot.read(payload(event), helpRequest.getGroupId())
        : null;
  }

  private ToldSlot fetchKept(UserNotificationEvent event) throws Exception {
    HelpSlot helpSlot = helpSlotLocalService.fetchHelpSlot(payload(event).getLong("helpSlotId"));

    if (helpSlot == null) {
      return null;
    }

    HelpRequest helpRequest = helpRequestLocalService.getHelpRequest(helpSlot.getHelpRequestId());
    Places places =
        KeptSlots.places(
            KeptSlots.terms(helpSlot, helpRequest),
            helpSignUpLocalService.getHelpSignUps(new long[] {helpSlot.getHelpSlotId()}));

    return notice(event).holdsFor(event.getUserId(), places, fetchSwap(event))
            && mayView(event, helpRequest)
        ? ToldSlot.of(helpSlot)
        : null;
  }

  private boolean mayView(UserNotificationEvent event, HelpRequest helpRequest) throws Exception {
    return modelResourcePermission.contains(
        PermissionCheckerFactoryUtil.create(userLocalService.getUser(event.getUserId())),
        helpRequest,
        ActionKeys.VIEW);
  }

  private HelpSwap fetchSwap(UserNotificationEvent event) throws Exception {
    return helpSwapLocalService.fetchHelpSwap(payload(event).getLong("helpSwapId"));
  }

  private static HelpNotice notice(UserNotificationEvent event) throws Exception {
    return HelpNotice.valueOf(payload(event).getString("kind"));
  }

  private static JSONObject payload(UserNotificationEvent event) throws Exception {
    return JSONFactoryUtil.createJSONObject(event.getPayload());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private HelpRequestLocalService helpRequestLocalService;

  @Reference private HelpSignUpLocalService helpSignUpLocalService;

  @Reference private HelpSlotLocalService helpSlotLocalService;

  @Reference private HelpSwapLocalService helpSwapLocalService;

  @Reference(target = "(model.class.name=nl.klassenkring.helprequest.model.HelpRequest)")
  private ModelResourcePermission<HelpRequest> modelResourcePermission;

  @Reference private NoticeTexts noticeTexts;

  @Reference private UserLocalService userLocalService;
}
