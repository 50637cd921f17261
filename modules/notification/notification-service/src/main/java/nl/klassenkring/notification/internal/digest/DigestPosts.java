/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds the posts that digests tell of. */
@Component(service = DigestPosts.class)
public class DigestPosts {

  /**
   * Gives what was placed in groups after a moment and until another one, newest first, in a number
   * of statements that does not grow with them. In a school that places more than {@value #MOST} in
   * such a time the oldest are left out: they are on the groups' pages.
   *
   * @param groupIds the Sites of the groups
   */
  List<DigestPost> placed(Collection<Long> groupIds, Instant after, Instant until)
      throws PortalException {

    if (groupIds.isEmpty() || !after.isBefore(until)) {
      return List.of();
    }

    DynamicQuery dynamicQuery = classPostLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.in("groupId", groupIds));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("status", WorkflowConstants.STATUS_APPROVED));
    dynamicQuery.add(RestrictionsFactoryUtil.gt("displayDate", Date.from(after)));
    dynamicQuery.add(RestrictionsFactoryUtil.le("displayDate", Date.from(until)));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("displayDate"));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("classPostId"));

    List<ClassPost> classPosts = classPostLocalService.dynamicQuery(dynamicQuery, 0, MOST);
    Map<Long, Integer> pictures =
        pictures(classPosts.stream().map(ClassPost::getClassPostId).collect(Collectors.toList()));
    List<DigestPost> posts = new ArrayList<>();

    for (ClassPost classPost : classPosts) {
      posts.add(
          new DigestPost(
              classPost.getClassPostId(),
              classPost.getGroupId(),
              classPost.getUserId(),
              classPost.getUserName(),
              classPost.getTitle(),
              classPost.getContent(),
              classPost.getDisplayDate().toInstant(),
              pictures.getOrDefault(classPost.getClassPostId(), 0)));
    }

    return posts;
  }

  /** How many of each the readers are shown now: no mail promises what is hidden (C1, C4). */
  private Map<Long, Integer> pictures(Collection<Long> classPostIds) throws PortalException {
    Map<Long, Integer> pictures = new HashMap<>();

    for (PictureState state :
        pictureLocalService.getPostPictureStates(classPostIds, clock.instant())) {

      if (state.isVisible()) {
        pictures.merge(state.getClassPostId(), 1, Integer::sum);
      }
    }

    return pictures;
  }

  static final int MOST = 500;

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PictureLocalService pictureLocalService;
}
