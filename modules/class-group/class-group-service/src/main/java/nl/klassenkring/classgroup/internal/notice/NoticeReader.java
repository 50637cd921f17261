/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.Optional;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.MessageHandoverLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads what a notification keeps. Who left the group, or has no role in it, is told nothing any
 * more.
 */
@Component(service = NoticeReader.class)
public class NoticeReader {

  /** Gives what a user is told; empty when there is nothing to tell any more. */
  Optional<Notice> read(JSONObject payload, PermissionChecker permissionChecker)
      throws PortalException {

    return payload.has("messageHandoverId")
        ? ofHandover(payload, permissionChecker)
        : ofPost(payload, permissionChecker);
  }

  private Optional<Notice> ofPost(JSONObject payload, PermissionChecker permissionChecker)
      throws PortalException {

    PostNotice postNotice = PostNotice.valueOf(payload.getString("kind"));
    ClassPost classPost = classPostLocalService.fetchClassPost(payload.getLong("classPostId"));

    return (classPost != null)
            && postNotice.holdsFor(classPost)
            && classPostModelResourcePermission.contains(
                permissionChecker, classPost, ActionKeys.VIEW)
        ? Optional.of(
            new Notice(
                postNotice.textKey(),
                classPost.getTitle(),
                classPost.getGroupId(),
                classPost.getGroupId()))
        : Optional.empty();
  }

  private Optional<Notice> ofHandover(JSONObject payload, PermissionChecker permissionChecker) {
    HandoverNotice handoverNotice = HandoverNotice.valueOf(payload.getString("kind"));
    MessageHandover messageHandover =
        messageHandoverLocalService.fetchMessageHandover(payload.getLong("messageHandoverId"));

    if ((messageHandover == null) || !handoverNotice.holdsFor(messageHandover)) {
      return Optional.empty();
    }

    boolean waits = handoverNotice == HandoverNotice.WAITS;
    long groupId = handoverNotice.groupId(messageHandover);

    return portletResourcePermission.contains(
            permissionChecker,
            groupId,
            waits ? ClassGroupActionKeys.DECIDE_HANDOVERS : ClassGroupActionKeys.VIEW_POSTS)
        ? Optional.of(
            new Notice(
                handoverNotice.textKey(),
                messageHandover.getTitle(),
                messageHandover.getGroupId(),
                groupId))
        : Optional.empty();
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference private MessageHandoverLocalService messageHandoverLocalService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
