/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BaseModelResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermissionFactory;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.internal.reply.ReplyPeriod;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.service.persistence.ClassReplyPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The permissions on a reply. They follow from those on its group, from who wrote it and from how
 * long ago; a reply has no permission rows of its own, so that a list costs no query per row.
 */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.ClassReply",
    service = ModelResourcePermission.class)
public class ClassReplyModelResourcePermission
    extends BaseModelResourcePermissionWrapper<ClassReply> {

  @Override
  protected ModelResourcePermission<ClassReply> doGetModelResourcePermission() {
    return ModelResourcePermissionFactory.create(
        ClassReply.class,
        ClassReply::getClassReplyId,
        classReplyPersistence::findByPrimaryKey,
        portletResourcePermission,
        (modelResourcePermission, consumer) ->
            consumer.accept(
                (permissionChecker, name, classReply, actionId) ->
                    ClassReplyPermissions.isAllowed(
                        actionId,
                        classReply.isApproved(),
                        permissionChecker.getUserId() == classReply.getUserId(),
                        replyPeriod.isChangeable(classReply),
                        groupActionId ->
                            portletResourcePermission.contains(
                                permissionChecker, classReply.getGroupId(), groupActionId))));
  }

  @Reference private ClassReplyPersistence classReplyPersistence;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private ReplyPeriod replyPeriod;
}
