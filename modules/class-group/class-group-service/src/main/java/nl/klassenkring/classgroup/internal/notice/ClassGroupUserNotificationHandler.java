/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.language.LanguageUtil;
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
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.util.Locale;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what people are told of posts, where Liferay lists what it told a user. */
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

    ClassPost classPost = fetchReadable(event);

    if (classPost == null) {
      return "";
    }

    Locale locale = serviceContext.getLocale();
    Group group = groupLocalService.getGroup(classPost.getGroupId());

    return HtmlUtil.escape(
        LanguageUtil.format(
            ResourceBundleUtil.getBundle("content.Language", locale, getClass()),
            postNotice(event).textKey(),
            new Object[] {classPost.getTitle(), group.getDescriptiveName(locale)},
            false));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    ClassPost classPost = fetchReadable(event);

    return (classPost == null)
        ? ""
        : serviceContext.getPathFriendlyURLPrivateGroup()
            + groupLocalService.getGroup(classPost.getGroupId()).getFriendlyURL();
  }

  /** Who left the group, or has no role in it, is told nothing of its posts. */
  private ClassPost fetchReadable(UserNotificationEvent event) throws Exception {
    ClassPost classPost =
        classPostLocalService.fetchClassPost(payload(event).getLong("classPostId"));

    return (classPost != null)
            && postNotice(event).holdsFor(classPost)
            && classPostModelResourcePermission.contains(
                PermissionCheckerFactoryUtil.create(userLocalService.getUser(event.getUserId())),
                classPost,
                ActionKeys.VIEW)
        ? classPost
        : null;
  }

  private static PostNotice postNotice(UserNotificationEvent event) throws Exception {
    return PostNotice.valueOf(payload(event).getString("kind"));
  }

  private static JSONObject payload(UserNotificationEvent event) throws Exception {
    return JSONFactoryUtil.createJSONObject(event.getPayload());
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference private GroupLocalService groupLocalService;

  @Reference private UserLocalService userLocalService;
}
