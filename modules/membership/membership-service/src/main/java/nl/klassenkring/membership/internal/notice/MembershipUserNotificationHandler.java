/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.notice;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.util.Locale;
import nl.klassenkring.membership.constants.MembershipConstants;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.MembershipEventLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what people are told of members, where Liferay lists what it told a user. */
@Component(
    property = "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
    service = UserNotificationHandler.class)
public class MembershipUserNotificationHandler extends BaseUserNotificationHandler {

  public MembershipUserNotificationHandler() {
    setPortletId(MembershipPortletKeys.MEMBERS);
  }

  /** Empty when there is nothing to tell any more: Liferay then says that it no longer applies. */
  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    MembershipEvent membershipEvent = fetchReadable(event);

    if (membershipEvent == null) {
      return "";
    }

    Locale locale = serviceContext.getLocale();

    return HtmlUtil.escape(
        LanguageUtil.format(
            ResourceBundleUtil.getBundle("content.Language", locale, getClass()),
            notice(event).textKey(),
            new Object[] {
              membershipEvent.getMemberName(),
              groupLocalService.getGroup(membershipEvent.getGroupId()).getDescriptiveName(locale)
            },
            false));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    MembershipEvent membershipEvent = fetchReadable(event);

    return (membershipEvent == null)
        ? ""
        : serviceContext.getPathFriendlyURLPrivateGroup()
            + groupLocalService.getGroup(membershipEvent.getGroupId()).getFriendlyURL();
  }

  private MembershipEvent fetchReadable(UserNotificationEvent event) throws Exception {
    MembershipEvent membershipEvent =
        membershipEventLocalService.fetchMembershipEvent(
            payload(event).getLong("membershipEventId"));

    return (membershipEvent != null)
            && portletResourcePermission.contains(
                PermissionCheckerFactoryUtil.create(userLocalService.getUser(event.getUserId())),
                membershipEvent.getGroupId(),
                notice(event).actionId())
        ? membershipEvent
        : null;
  }

  private static MembershipNotice notice(UserNotificationEvent event) throws Exception {
    return MembershipNotice.valueOf(payload(event).getString("kind"));
  }

  private static JSONObject payload(UserNotificationEvent event) throws Exception {
    return JSONFactoryUtil.createJSONObject(event.getPayload());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private MembershipEventLocalService membershipEventLocalService;

  @Reference(target = "(resource.name=" + MembershipConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private UserLocalService userLocalService;
}
