/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.ServiceContext;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.base.ClassGroupServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with class groups: each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ClassGroup"},
    service = AopService.class)
public class ClassGroupServiceImpl extends ClassGroupServiceBaseImpl {

  /**
   * Makes a Site a class group, as the director or the administrator of its school.
   *
   * @see nl.klassenkring.classgroup.service.ClassGroupLocalService#addClassGroup
   */
  @Override
  public ClassGroup addClassGroup(
      long groupId, String kind, String schoolYear, ServiceContext serviceContext)
      throws PortalException {

    portletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.ADD_CLASS_GROUP);

    return classGroupLocalService.addClassGroup(
        getUserId(), groupId, kind, schoolYear, serviceContext);
  }

  /** Ends a class group and removes its posts; the Site stays. */
  @Override
  public ClassGroup deleteClassGroup(long classGroupId) throws PortalException {
    ClassGroup classGroup = classGroupLocalService.getClassGroup(classGroupId);

    portletResourcePermission.check(
        getPermissionChecker(), classGroup.getGroupId(), ClassGroupActionKeys.UPDATE_CLASS_GROUP);

    return classGroupLocalService.deleteClassGroup(classGroup);
  }

  /** Gives the class group that a Site is, to who may read it. */
  @Override
  public ClassGroup getClassGroupByGroupId(long groupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.VIEW_POSTS);

    return classGroupLocalService.getClassGroupByGroupId(groupId);
  }

  /** Counts the parents that read along in a group, for who may read it. */
  @Override
  public int getParentsCount(long groupId) throws PortalException {
    ClassGroup classGroup = getClassGroupByGroupId(groupId);

    return classGroupLocalService.getParentsCount(classGroup.getCompanyId(), groupId);
  }

  /** Changes what a class group is. */
  @Override
  public ClassGroup updateClassGroup(long classGroupId, String kind, String schoolYear)
      throws PortalException {

    ClassGroup classGroup = classGroupLocalService.getClassGroup(classGroupId);

    portletResourcePermission.check(
        getPermissionChecker(), classGroup.getGroupId(), ClassGroupActionKeys.UPDATE_CLASS_GROUP);

    return classGroupLocalService.updateClassGroup(classGroupId, kind, schoolYear);
  }

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
