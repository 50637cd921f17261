/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONUtil;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.ClassPost;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells an author, in the transaction in which it happens, what became of a held post. */
@Component(service = HeldPostNotice.class)
public class HeldPostNotice {

  /** The post of which an event tells; the payload names no words of it. */
  static long classPostId(String payload) throws PortalException {
    return JSONFactoryUtil.createJSONObject(payload).getLong("classPostId");
  }

  /** Tells that the post could not be placed, and is a draft again. */
  public void tellRefused(ClassPost classPost, User author) throws PortalException {
    userNotificationEventLocalService.sendUserNotificationEvents(
        author.getUserId(),
        ClassGroupPortletKeys.CLASS_GROUP,
        UserNotificationDeliveryConstants.TYPE_WEBSITE,
        JSONUtil.put("classPostId", classPost.getClassPostId()));
  }

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
