/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.util.Locale;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what authors are told of their posts, where Liferay lists what it told a user. */
@Component(
    property = "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
    service = UserNotificationHandler.class)
public class ClassGroupUserNotificationHandler extends BaseUserNotificationHandler {

  @Activate
  public ClassGroupUserNotificationHandler(
      @Reference ClassPostLocalService classPostLocalService,
      @Reference GroupLocalService groupLocalService) {

    setPortletId(ClassGroupPortletKeys.CLASS_GROUP);
    this.classPostLocalService = classPostLocalService;
    this.groupLocalService = groupLocalService;
  }

  /** Empty when the post is gone, or placed by now: Liferay then says that it no longer applies. */
  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    ClassPost classPost = fetchDraft(event);

    if (classPost == null) {
      return "";
    }

    Locale locale = serviceContext.getLocale();
    Group group = groupLocalService.getGroup(classPost.getGroupId());

    return HtmlUtil.escape(
        LanguageUtil.format(
            ResourceBundleUtil.getBundle("content.Language", locale, getClass()),
            "held-post-is-refused",
            new Object[] {classPost.getTitle(), group.getDescriptiveName(locale)},
            false));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    ClassPost classPost = fetchDraft(event);

    return (classPost == null)
        ? ""
        : serviceContext.getPathFriendlyURLPrivateGroup()
            + groupLocalService.getGroup(classPost.getGroupId()).getFriendlyURL();
  }

  private ClassPost fetchDraft(UserNotificationEvent event) throws Exception {
    ClassPost classPost =
        classPostLocalService.fetchClassPost(HeldPostNotice.classPostId(event.getPayload()));

    return (classPost != null) && classPost.isDraft() ? classPost : null;
  }

  private final ClassPostLocalService classPostLocalService;
  private final GroupLocalService groupLocalService;
}
