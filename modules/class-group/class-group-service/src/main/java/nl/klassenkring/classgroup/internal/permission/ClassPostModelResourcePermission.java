/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BaseModelResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermissionFactory;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The permissions on a post. They follow from those on its group and from who wrote it; a post has
 * no permission rows of its own, so that a list of posts costs no query per row.
 */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.ClassPost",
    service = ModelResourcePermission.class)
public class ClassPostModelResourcePermission
    extends BaseModelResourcePermissionWrapper<ClassPost> {

  @Override
  protected ModelResourcePermission<ClassPost> doGetModelResourcePermission() {
    return ModelResourcePermissionFactory.create(
        ClassPost.class,
        ClassPost::getClassPostId,
        classPostLocalService::getClassPost,
        portletResourcePermission,
        (modelResourcePermission, consumer) ->
            consumer.accept(
                (permissionChecker, name, classPost, actionId) ->
                    ClassPostPermissions.isAllowed(
                        actionId,
                        classPost.isApproved(),
                        permissionChecker.getUserId() == classPost.getUserId(),
                        groupActionId ->
                            portletResourcePermission.contains(
                                permissionChecker, classPost.getGroupId(), groupActionId))));
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
