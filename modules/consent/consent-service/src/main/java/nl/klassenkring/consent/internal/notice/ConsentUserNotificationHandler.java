/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.HtmlUtil;

/** Says the notices of one portlet where Liferay lists what it told a user. */
abstract class ConsentUserNotificationHandler extends BaseUserNotificationHandler {

  ConsentUserNotificationHandler(String portletKey, GroupLocalService groupLocalService) {
    setPortletId(portletKey);
    this.groupLocalService = groupLocalService;
  }

  /** Empty when the Site is gone: Liferay then says that it no longer applies. */
  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    Notice notice = Notice.parse(event.getPayload());
    Group group = groupLocalService.fetchGroup(notice.groupId());

    return (group == null)
        ? ""
        : HtmlUtil.escape(
            NoticeTexts.in(serviceContext.getLocale())
                .body(notice, group.getDescriptiveName(serviceContext.getLocale())));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    Group group = groupLocalService.fetchGroup(Notice.parse(event.getPayload()).groupId());

    return (group == null)
        ? ""
        : serviceContext.getPathFriendlyURLPrivateGroup() + group.getFriendlyURL();
  }

  private final GroupLocalService groupLocalService;
}
