/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.exception.ClassGroupKindException;
import nl.klassenkring.classgroup.exception.ClassGroupSchoolYearException;
import nl.klassenkring.classgroup.exception.DuplicateClassGroupException;
import nl.klassenkring.classgroup.internal.policy.ClassGroupLock;
import nl.klassenkring.classgroup.internal.post.OpenGroup;
import nl.klassenkring.classgroup.internal.post.PostRemains;
import nl.klassenkring.classgroup.internal.post.PostStatus;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.base.ClassGroupLocalServiceBaseImpl;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps class groups; asks for no permission, {@link ClassGroupServiceImpl} does. */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.ClassGroup",
    service = AopService.class)
public class ClassGroupLocalServiceImpl extends ClassGroupLocalServiceBaseImpl {

  /**
   * Makes a Site a class group. The Site's topmost parent, or the Site itself when it has none, is
   * its school.
   *
   * @param kind the name of a {@link ClassGroupKind}
   * @param schoolYear as in {@code 2026-2027}
   * @throws DuplicateClassGroupException if the Site is a class group already
   */
  @Override
  public ClassGroup addClassGroup(
      long userId, long groupId, String kind, String schoolYear, ServiceContext serviceContext)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    Group group = groupLocalService.getGroup(groupId);

    validate(kind, schoolYear);

    if (classGroupPersistence.fetchByGroupId(groupId) != null) {
      throw new DuplicateClassGroupException("Site " + groupId + " is a class group already");
    }

    ClassGroup classGroup = classGroupPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    classGroup.setUuid(serviceContext.getUuid());
    classGroup.setGroupId(groupId);
    classGroup.setCompanyId(group.getCompanyId());
    classGroup.setUserId(userId);
    classGroup.setUserName(user.getFullName());
    classGroup.setCreateDate(now);
    classGroup.setModifiedDate(now);
    classGroup.setSchoolGroupId(SchoolSite.groupId(group));
    classGroup.setKind(kind);
    classGroup.setSchoolYear(schoolYear);

    return classGroupPersistence.update(classGroup);
  }

  /**
   * Closes a class group: nobody posts, replies or changes anything in it any more, and its members
   * go on reading it. What is held is a draft of its author again. One that is closed stays as it
   * is.
   *
   * @param userId who closes it
   */
  @Override
  public ClassGroup closeClassGroup(long userId, long classGroupId) throws PortalException {
    User user = userLocalService.getUser(userId);
    ClassGroup classGroup = classGroupPersistence.findByPrimaryKey(classGroupId);

    if (classGroup.getClosedDate() != null) {
      return classGroup;
    }

    classGroupLock.lock(classGroup.getGroupId());

    Date now = Date.from(clock.instant());

    for (ClassPost held :
        classPostPersistence.findByG_S(
            classGroup.getGroupId(), WorkflowConstants.STATUS_SCHEDULED)) {

      PostStatus.draft(held, user, now);
      classPostPersistence.update(held);
    }

    classGroup.setModifiedDate(now);
    classGroup.setClosedDate(now);

    return classGroupPersistence.update(classGroup);
  }

  /**
   * Removes a class group with all its posts, and all that hangs on them; its Site stays. The group
   * goes first, so that who hears of a post that goes knows that all of them do.
   */
  @Override
  public ClassGroup deleteClassGroup(ClassGroup classGroup) {
    List<ClassPost> classPosts = classPostPersistence.findByGroupId(classGroup.getGroupId());
    ClassGroup removed = classGroupPersistence.remove(classGroup);

    classPostPersistence.removeByGroupId(classGroup.getGroupId());
    classPosts.forEach(
        classPost -> pictureLocalService.deletePostPictures(classPost.getClassPostId()));
    postRemains.removeOfGroup(classGroup.getGroupId());

    return removed;
  }

  /** Gives the class group that a Site is, or null when it is none. */
  @Override
  public ClassGroup fetchClassGroupByGroupId(long groupId) {
    return classGroupPersistence.fetchByGroupId(groupId);
  }

  /**
   * Gives the class group that a Site is.
   *
   * @throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException if it is none
   */
  @Override
  public ClassGroup getClassGroupByGroupId(long groupId) throws PortalException {
    return classGroupPersistence.findByGroupId(groupId);
  }

  /** Gives a page of the groups of a school, in no particular order. */
  @Override
  public List<ClassGroup> getClassGroups(long schoolGroupId, int start, int end) {
    return classGroupPersistence.findBySchoolGroupId(schoolGroupId, start, end);
  }

  /** Counts the groups of a school. */
  @Override
  public int getClassGroupsCount(long schoolGroupId) {
    return classGroupPersistence.countBySchoolGroupId(schoolGroupId);
  }

  /** Counts who reads along as a parent: the members of a Site with the role Parent. */
  @Override
  public int getParentsCount(long companyId, long groupId) throws PortalException {
    Role role = roleLocalService.getRole(companyId, SchoolRoleConstants.PARENT);

    return userGroupRoleLocalService.dslQueryCount(
        DSLQueryFactoryUtil.count()
            .from(UserGroupRoleTable.INSTANCE)
            .where(
                UserGroupRoleTable.INSTANCE
                    .groupId
                    .eq(groupId)
                    .and(UserGroupRoleTable.INSTANCE.roleId.eq(role.getRoleId()))));
  }

  /**
   * Changes what a class group is.
   *
   * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if it is closed
   */
  @Override
  public ClassGroup updateClassGroup(long classGroupId, String kind, String schoolYear)
      throws PortalException {

    validate(kind, schoolYear);

    ClassGroup classGroup = OpenGroup.require(classGroupPersistence.findByPrimaryKey(classGroupId));

    classGroup.setModifiedDate(Date.from(clock.instant()));
    classGroup.setKind(kind);
    classGroup.setSchoolYear(schoolYear);

    return classGroupPersistence.update(classGroup);
  }

  private void validate(String kind, String schoolYear) throws PortalException {
    for (ClassGroupKind classGroupKind : ClassGroupKind.values()) {
      if (classGroupKind.name().equals(kind)) {
        if ((schoolYear == null) || !SCHOOL_YEAR.matcher(schoolYear).matches()) {
          throw new ClassGroupSchoolYearException("No school year: " + schoolYear);
        }

        return;
      }
    }

    throw new ClassGroupKindException("No kind of class group: " + kind);
  }

  private static final Pattern SCHOOL_YEAR = Pattern.compile("20\\d\\d-20\\d\\d");

  @Reference private ClassGroupLock classGroupLock;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference private PictureLocalService pictureLocalService;

  @Reference private PostRemains postRemains;

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;
}
