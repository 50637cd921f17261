/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.policy;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.PlacedPost;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.group.GroupPosts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the rules what is placed in a class group, and what is held to be placed in it. */
@Component(service = GroupPosts.class)
public class ClassGroupPosts implements GroupPosts {

  @Override
  public GroupKind kind(long groupId) throws PortalException {
    return GroupKind.valueOf(classGroupLocalService.getClassGroupByGroupId(groupId).getKind());
  }

  @Override
  public GroupHistory history(long groupId, long classPostId, Instant moment) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(ClassPost.class, ClassGroupPosts.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.eq("groupId", groupId));
    dynamicQuery.add(
        RestrictionsFactoryUtil.in(
            "status",
            List.of(WorkflowConstants.STATUS_APPROVED, WorkflowConstants.STATUS_SCHEDULED)));
    dynamicQuery.add(
        RestrictionsFactoryUtil.gt("displayDate", Date.from(moment.minus(LOOKING_BACK))));
    dynamicQuery.add(RestrictionsFactoryUtil.ne("classPostId", classPostId));
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.projectionList()
            .add(ProjectionFactoryUtil.property("displayDate"))
            .add(ProjectionFactoryUtil.property("category"))
            .add(ProjectionFactoryUtil.property("important")));

    // Unlike a finder, a dynamic query is never answered from a cache: what another transaction
    // placed a moment ago counts.
    List<Object[]> rows = classPostLocalService.dynamicQuery(dynamicQuery);

    return GroupHistory.of(
        rows.stream().map(row -> placedPost(row[0], row[1], row[2])).collect(Collectors.toList()));
  }

  @Override
  public void lock(long groupId) throws PortalException {
    classGroupLock.lock(groupId);
  }

  static PlacedPost placedPost(Object displayDate, Object category, Object important) {
    return new PlacedPost(
        ((Date) displayDate).toInstant(),
        PostCategory.fromKey((String) category).orElse(PostCategory.GENERAL),
        (Boolean) important);
  }

  /** A day more than the longest window has, for the zones. */
  static final Duration LOOKING_BACK = Duration.ofDays(Window.MAX_DAYS + 1L);

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ClassGroupLock classGroupLock;

  @Reference private ClassPostLocalService classPostLocalService;
}
