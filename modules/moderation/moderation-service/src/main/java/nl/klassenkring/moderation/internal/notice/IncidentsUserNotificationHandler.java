/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.notice;

import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.internal.permission.ModerationRoles;
import nl.klassenkring.moderation.service.IncidentLocalService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what directors and others who read incidents are told. */
@Component(
    property = "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
    service = UserNotificationHandler.class)
public class IncidentsUserNotificationHandler extends ModerationUserNotificationHandler {

  @Activate
  public IncidentsUserNotificationHandler(
      @Reference GroupLocalService groupLocalService,
      @Reference IncidentLocalService incidentLocalService,
      @Reference ModerationRoles moderationRoles,
      @Reference NoticeTexts noticeTexts,
      @Reference UserLocalService userLocalService) {

    super(
        ModerationPortletKeys.INCIDENTS,
        groupLocalService,
        incidentLocalService,
        moderationRoles,
        noticeTexts,
        userLocalService);
  }
}
