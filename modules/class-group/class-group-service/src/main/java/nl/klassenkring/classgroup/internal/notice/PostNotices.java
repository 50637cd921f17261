/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.ClassPost;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people of a post, in the transaction in which it happens. What they are told names the post
 * only, no word of it: who may read it is asked when it is shown.
 */
@Component(service = PostNotices.class)
public class PostNotices {

  /** Tells the author that a held post could not be placed, and is a draft again. */
  public void tellRefused(ClassPost classPost) throws PortalException {
    tell(classPost.getUserId(), PostNotice.HELD_POST_REFUSED, classPost);
  }

  /** Tells the other members of the group of an important post that was placed (B12). */
  public void tellPlaced(ClassPost classPost) throws PortalException {
    if (!classPost.isImportant()) {
      return;
    }

    for (long userId : userLocalService.getGroupUserIds(classPost.getGroupId())) {
      if (userId != classPost.getUserId()) {
        tell(userId, PostNotice.IMPORTANT_POST_PLACED, classPost);
      }
    }
  }

  private void tell(long userId, PostNotice postNotice, ClassPost classPost)
      throws PortalException {

    userNotificationEventLocalService.sendUserNotificationEvents(
        userId,
        ClassGroupPortletKeys.CLASS_GROUP,
        UserNotificationDeliveryConstants.TYPE_WEBSITE,
        postNotice.payload(classPost));
  }

  @Reference private UserLocalService userLocalService;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
