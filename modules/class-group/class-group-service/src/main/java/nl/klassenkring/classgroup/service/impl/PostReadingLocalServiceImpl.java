/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.PostReading;
import nl.klassenkring.classgroup.service.base.PostReadingLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps who read which post; asks for no permission, {@link PostReadingServiceImpl} does. */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.PostReading",
    service = AopService.class)
public class PostReadingLocalServiceImpl extends PostReadingLocalServiceBaseImpl {

  /**
   * Keeps that a user read placed posts of a group. What he read before stays as it is, and costs
   * one statement for all of them together.
   *
   * @return how many of them he read for the first time
   */
  @Override
  public int addPostReadings(long userId, long groupId, long[] classPostIds) {
    Set<Serializable> unread = new HashSet<>();

    Arrays.stream(classPostIds).forEach(unread::add);
    unread.removeAll(getReadClassPostIds(userId, classPostIds));

    if (unread.isEmpty()) {
      return 0;
    }

    int count = 0;
    Date now = Date.from(clock.instant());

    for (ClassPost classPost : classPostPersistence.fetchByPrimaryKeys(unread).values()) {
      if (classPost.isApproved() && (classPost.getGroupId() == groupId)) {
        add(userId, classPost, now);
        count++;
      }
    }

    return count;
  }

  /** Tells which of some posts a user read, by their keys, in one statement. */
  @Override
  public Set<Long> getReadClassPostIds(long userId, long[] classPostIds) {
    if (classPostIds.length == 0) {
      return Set.of();
    }

    DynamicQuery dynamicQuery = dynamicQuery();

    dynamicQuery.add(
        RestrictionsFactoryUtil.in(
            "classPostId", Arrays.stream(classPostIds).boxed().toArray(Long[]::new)));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("userId", userId));
    dynamicQuery.setProjection(ProjectionFactoryUtil.property("classPostId"));

    List<Long> read = dynamicQuery(dynamicQuery);

    return new HashSet<>(read);
  }

  private void add(long userId, ClassPost classPost, Date now) {
    PostReading postReading = postReadingPersistence.create(counterLocalService.increment());

    postReading.setGroupId(classPost.getGroupId());
    postReading.setCompanyId(classPost.getCompanyId());
    postReading.setUserId(userId);
    postReading.setClassPostId(classPost.getClassPostId());
    postReading.setReadDate(now);

    postReadingPersistence.update(postReading);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;
}
