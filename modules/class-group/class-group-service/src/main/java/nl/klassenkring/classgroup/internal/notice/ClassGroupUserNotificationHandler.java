/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.util.Locale;
import java.util.Optional;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what people are told of posts and of messages, where Liferay lists what it told a user. */
@Component(
    property = "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
    service = UserNotificationHandler.class)
public class ClassGroupUserNotificationHandler extends BaseUserNotificationHandler {

  public ClassGroupUserNotificationHandler() {
    setPortletId(ClassGroupPortletKeys.CLASS_GROUP);
  }

  /** Empty when there is nothing to tell any more: Liferay then says that it no longer applies. */
  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    Optional<Notice> notice = read(event);

    if (notice.isEmpty()) {
      return "";
    }

    Locale locale = serviceContext.getLocale();

    return HtmlUtil.escape(
        LanguageUtil.format(
            ResourceBundleUtil.getBundle("content.Language", locale, getClass()),
            notice.get().textKey(),
            new Object[] {
              notice.get().title(),
              groupLocalService.getGroup(notice.get().namedGroupId()).getDescriptiveName(locale)
            },
            false));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    Optional<Notice> notice = read(event);

    return notice.isEmpty()
        ? ""
        : serviceContext.getPathFriendlyURLPrivateGroup()
            + groupLocalService.getGroup(notice.get().linkedGroupId()).getFriendlyURL();
  }

  private Optional<Notice> read(UserNotificationEvent event) throws Exception {
    return noticeReader.read(
        JSONFactoryUtil.createJSONObject(event.getPayload()),
        PermissionCheckerFactoryUtil.create(userLocalService.getUser(event.getUserId())));
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private NoticeReader noticeReader;

  @Reference private UserLocalService userLocalService;
}
