/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.internal.configuration.SchoolGroups;
import nl.klassenkring.classgroup.internal.reading.FamilyReadings;
import nl.klassenkring.classgroup.internal.reading.ReadingParents;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostReaders;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.base.PostReadingServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a signed-in user may know of who read posts: each method checks the permission first. How
 * many families read an important post is for its author and the director (B12); by name only where
 * the school lets them.
 */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=PostReading"},
    service = AopService.class)
public class PostReadingServiceImpl extends PostReadingServiceBaseImpl {

  /**
   * Keeps that the current user read posts of a group.
   *
   * @see nl.klassenkring.classgroup.service.PostReadingLocalService#addPostReadings
   */
  @Override
  public int addPostReadings(long groupId, long[] classPostIds) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.VIEW_POSTS);

    return postReadingLocalService.addPostReadings(getUserId(), groupId, classPostIds);
  }

  /**
   * Counts the families that read posts of a group, for their author or the director. Those of
   * which the current user may not know it, and those that are not important, are left out.
   */
  @Override
  public List<PostReaders> getPostReaders(long groupId, long[] classPostIds)
      throws PortalException {

    portletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.VIEW_POSTS);

    Set<Serializable> ids = new HashSet<>();
    List<ClassPost> classPosts = new ArrayList<>();

    Arrays.stream(classPostIds).forEach(ids::add);

    for (ClassPost classPost : classPostPersistence.fetchByPrimaryKeys(ids).values()) {
      if ((classPost.getGroupId() == groupId) && isKnowable(classPost)) {
        classPosts.add(classPost);
      }
    }

    return familyReadings.of(classGroupLocalService.getClassGroupByGroupId(groupId), classPosts);
  }

  /** Tells which of some posts the current user read, by their keys. */
  @Override
  public Set<Long> getReadClassPostIds(long[] classPostIds) throws PortalException {
    return postReadingLocalService.getReadClassPostIds(getUserId(), classPostIds);
  }

  /** Gives a page of the names of the parents who read a post, where the school allows that. */
  @Override
  public List<String> getReaderNames(long classPostId, int start, int end) throws PortalException {
    return readingParents.names(getNamingGroup(classPostId), classPostId, start, end);
  }

  /** Counts the parents who read a post, where the school lets them be named. */
  @Override
  public int getReaderNamesCount(long classPostId) throws PortalException {
    return readingParents.count(getNamingGroup(classPostId), classPostId);
  }

  private ClassGroup getNamingGroup(long classPostId) throws PortalException {
    ClassPost classPost = classPostLocalService.getClassPost(classPostId);
    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(classPost.getGroupId());

    if (!isKnowable(classPost) || !schoolGroups.settings(classGroup).namesReaders()) {
      throw new PrincipalException.MustHavePermission(
          getPermissionChecker(),
          ClassPost.class.getName(),
          classPostId,
          ClassGroupActionKeys.VIEW_READINGS);
    }

    return classGroup;
  }

  private boolean isKnowable(ClassPost classPost) throws PortalException {
    return classPost.isApproved()
        && classPost.isImportant()
        && portletResourcePermission.contains(
            getPermissionChecker(),
            classPost.getGroupId(),
            (classPost.getUserId() == getGuestOrUserId())
                ? ClassGroupActionKeys.VIEW_POSTS
                : ClassGroupActionKeys.VIEW_READINGS);
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference private FamilyReadings familyReadings;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private ReadingParents readingParents;

  @Reference private SchoolGroups schoolGroups;
}
