/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.policy;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.history.PlacedPost;
import nl.klassenkring.policy.engine.history.Window;

/**
 * The posts of groups that count at a moment: placed not longer ago than any window reaches back,
 * or held. Unlike a finder, a dynamic query is never answered from a cache: what another
 * transaction placed a moment ago counts.
 */
final class CountedPosts {

  /** A day more than the longest window has, for the zones. */
  private static final Duration LOOKING_BACK = Duration.ofDays(Window.MAX_DAYS + 1L);

  /** Makes a query of posts one of rows, of which each has its group and its post. */
  static DynamicQuery select(DynamicQuery dynamicQuery, Collection<Long> groupIds, Instant moment) {

    dynamicQuery.add(RestrictionsFactoryUtil.in("groupId", groupIds));
    dynamicQuery.add(
        RestrictionsFactoryUtil.in(
            "status",
            List.of(WorkflowConstants.STATUS_APPROVED, WorkflowConstants.STATUS_SCHEDULED)));
    dynamicQuery.add(
        RestrictionsFactoryUtil.gt("displayDate", Date.from(moment.minus(LOOKING_BACK))));
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.projectionList()
            .add(ProjectionFactoryUtil.property("groupId"))
            .add(ProjectionFactoryUtil.property("displayDate"))
            .add(ProjectionFactoryUtil.property("category"))
            .add(ProjectionFactoryUtil.property("important")));

    return dynamicQuery;
  }

  static Long groupId(Object[] row) {
    return (Long) row[0];
  }

  static PlacedPost placedPost(Object[] row) {
    return new PlacedPost(
        ((Date) row[1]).toInstant(),
        PostCategory.fromKey((String) row[2]).orElse(PostCategory.GENERAL),
        (Boolean) row[3]);
  }

  private CountedPosts() {}
}
