/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.notice;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestLocalService;

/** Says what people are told of requests, where Liferay lists what it told a user. */
abstract class PublicationUserNotificationHandler extends BaseUserNotificationHandler {

  PublicationUserNotificationHandler(
      String portletKey,
      GroupLocalService groupLocalService,
      ModelResourcePermission<PublicationRequest> modelResourcePermission,
      PublicationRequestLocalService publicationRequestLocalService,
      UserLocalService userLocalService) {

    setPortletId(portletKey);

    this.groupLocalService = groupLocalService;
    this.modelResourcePermission = modelResourcePermission;
    this.publicationRequestLocalService = publicationRequestLocalService;
    this.userLocalService = userLocalService;
  }

  /** Empty when there is nothing to tell any more: Liferay then says that it no longer applies. */
  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    PublicationRequest request = fetchReadable(event);

    return (request == null)
        ? ""
        : HtmlUtil.escape(
            LanguageUtil.format(
                ResourceBundleUtil.getBundle(
                    "content.Language", serviceContext.getLocale(), getClass()),
                notice(event).textKey(),
                new Object[] {request.getTitle()},
                false));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {

    PublicationRequest request = fetchReadable(event);

    if (request == null) {
      return "";
    }

    Group group = groupLocalService.getGroup(groupId(request));

    return serviceContext.getPathFriendlyURLPrivateGroup() + group.getFriendlyURL();
  }

  /** The Site on which the portlet stands that the user is sent to. */
  abstract long groupId(PublicationRequest request);

  private PublicationRequest fetchReadable(UserNotificationEvent event) throws Exception {
    PublicationRequest request =
        publicationRequestLocalService.fetchPublicationRequest(
            payload(event).getLong("publicationRequestId"));

    return (request != null)
            && notice(event).holdsFor(request)
            && modelResourcePermission.contains(
                PermissionCheckerFactoryUtil.create(userLocalService.getUser(event.getUserId())),
                request,
                ActionKeys.VIEW)
        ? request
        : null;
  }

  private static PublicationNotice notice(UserNotificationEvent event) throws Exception {
    return PublicationNotice.valueOf(payload(event).getString("kind"));
  }

  private static JSONObject payload(UserNotificationEvent event) throws Exception {
    return JSONFactoryUtil.createJSONObject(event.getPayload());
  }

  private final GroupLocalService groupLocalService;
  private final ModelResourcePermission<PublicationRequest> modelResourcePermission;
  private final PublicationRequestLocalService publicationRequestLocalService;
  private final UserLocalService userLocalService;
}
