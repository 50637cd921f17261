/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.HtmlUtil;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of what teachers are reminded, where Liferay lists what it told a user. */
@Component(
    property = "javax.portlet.name=" + PolicyPortletKeys.AGREEMENTS,
    service = UserNotificationHandler.class)
public class ReminderNotificationHandler extends BaseUserNotificationHandler {

  @Activate
  public ReminderNotificationHandler(@Reference GroupLocalService groupLocalService) {
    setPortletId(PolicyPortletKeys.AGREEMENTS);
    this.groupLocalService = groupLocalService;
  }

  /** Empty when the Site is gone: Liferay then says that it no longer applies. */
  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    Reminder reminder = Reminder.parse(event.getPayload());
    Group group = groupLocalService.fetchGroup(reminder.groupId());

    return (group == null)
        ? ""
        : HtmlUtil.escape(
            ReminderTexts.in(serviceContext.getLocale())
                .body(reminder, group.getDescriptiveName(serviceContext.getLocale())));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    Group group = groupLocalService.fetchGroup(Reminder.parse(event.getPayload()).groupId());

    return (group == null)
        ? ""
        : serviceContext.getPathFriendlyURLPrivateGroup() + group.getFriendlyURL();
  }

  private final GroupLocalService groupLocalService;
}
