/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.notice;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.HtmlUtil;
import nl.klassenkring.moderation.internal.permission.ModerationRoles;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.service.IncidentLocalService;

/** Says what people are told of incidents, where Liferay lists what it told a user. */
abstract class ModerationUserNotificationHandler extends BaseUserNotificationHandler {

  ModerationUserNotificationHandler(
      String portletKey,
      GroupLocalService groupLocalService,
      IncidentLocalService incidentLocalService,
      ModerationRoles moderationRoles,
      NoticeTexts noticeTexts,
      UserLocalService userLocalService) {

    setPortletId(portletKey);

    this.groupLocalService = groupLocalService;
    this.incidentLocalService = incidentLocalService;
    this.moderationRoles = moderationRoles;
    this.noticeTexts = noticeTexts;
    this.userLocalService = userLocalService;
  }

  /** Empty for who may not know it any more: Liferay then says that it no longer applies. */
  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    Incident incident = fetchTold(event);

    return (incident == null)
        ? ""
        : HtmlUtil.escape(
            noticeTexts.sentence(notice(event), incident, serviceContext.getLocale()));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    Incident incident = fetchTold(event);

    if (incident == null) {
      return "";
    }

    long groupId = notice(event).isOnDesk() ? incident.getSchoolGroupId() : incident.getGroupId();

    return serviceContext.getPathFriendlyURLPrivateGroup()
        + groupLocalService.getGroup(groupId).getFriendlyURL();
  }

  private Incident fetchTold(UserNotificationEvent event) throws Exception {
    Incident incident = incidentLocalService.fetchIncident(payload(event).getLong("incidentId"));

    return ((incident != null) && isTold(event, incident)) ? incident : null;
  }

  /** What is on the desk is for who reads the file; what was removed for its author. */
  private boolean isTold(UserNotificationEvent event, Incident incident) throws Exception {
    ModerationNotice notice = notice(event);

    if (notice.isOnDesk()) {
      return moderationRoles.reads(
          PermissionCheckerFactoryUtil.create(userLocalService.getUser(event.getUserId())),
          incident);
    }

    return (notice != ModerationNotice.REMOVED)
        || (event.getUserId() == incident.getSubjectUserId());
  }

  private static ModerationNotice notice(UserNotificationEvent event) throws Exception {
    return ModerationNotice.valueOf(payload(event).getString("kind"));
  }

  private static JSONObject payload(UserNotificationEvent event) throws Exception {
    return JSONFactoryUtil.createJSONObject(event.getPayload());
  }

  private final GroupLocalService groupLocalService;
  private final IncidentLocalService incidentLocalService;
  private final ModerationRoles moderationRoles;
  private final NoticeTexts noticeTexts;
  private final UserLocalService userLocalService;
}
