/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.overview;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionList;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPostTable;
import nl.klassenkring.classgroup.model.PostReadingTable;
import nl.klassenkring.classgroup.overview.RecentPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.PostReadingLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads what was placed lately in many groups at once. */
@Component(service = RecentPosts.class)
public class RecentPosts {

  /** How long a post is recent. */
  private static final Duration RECENT = Duration.ofDays(30);

  /** More than the largest of schools places in that time; a page never reads more. */
  private static final int MOST = 2000;

  private static final List<String> COLUMNS =
      List.of("groupId", "classPostId", "title", "category", "important", "displayDate", "userId");

  /** Gives the recent posts by the Site of their group, newest first, as a reader finds them. */
  Map<Long, List<RecentPost>> find(long userId, Collection<Long> groupIds) {
    if (groupIds.isEmpty()) {
      return Map.of();
    }

    Instant now = clock.instant();
    Date since = Date.from(now.minus(RECENT));
    Set<Long> readClassPostIds = readClassPostIds(userId, groupIds, since);

    return rows(groupIds, since, Date.from(now)).stream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(
                    row -> recentPost(row, userId, readClassPostIds), Collectors.toList())));
  }

  private List<Object[]> rows(Collection<Long> groupIds, Date since, Date now) {
    DynamicQuery dynamicQuery = classPostLocalService.dynamicQuery();
    ProjectionList columns = ProjectionFactoryUtil.projectionList();

    COLUMNS.forEach(column -> columns.add(ProjectionFactoryUtil.property(column)));

    dynamicQuery.setProjection(columns);
    dynamicQuery.add(RestrictionsFactoryUtil.in("groupId", groupIds));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("status", WorkflowConstants.STATUS_APPROVED));
    dynamicQuery.add(RestrictionsFactoryUtil.between("displayDate", since, now));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("displayDate"));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("classPostId"));

    return classPostLocalService.dynamicQuery(dynamicQuery, 0, MOST);
  }

  private Set<Long> readClassPostIds(long userId, Collection<Long> groupIds, Date since) {
    PostReadingTable readings = PostReadingTable.INSTANCE;
    ClassPostTable posts = ClassPostTable.INSTANCE;

    return new HashSet<>(
        postReadingLocalService.<List<Long>>dslQuery(
            DSLQueryFactoryUtil.select(readings.classPostId)
                .from(readings)
                .innerJoinON(posts, posts.classPostId.eq(readings.classPostId))
                .where(
                    readings
                        .userId
                        .eq(userId)
                        .and(readings.groupId.in(groupIds.toArray(new Long[0])))
                        .and(posts.displayDate.gte(since)))));
  }

  private static RecentPost recentPost(Object[] row, long userId, Set<Long> readClassPostIds) {
    long classPostId = (Long) row[1];

    return new RecentPost(
        classPostId,
        (String) row[2],
        (String) row[3],
        (Boolean) row[4],
        ((Date) row[5]).toInstant(),
        ((Long) row[6] != userId) && !readClassPostIds.contains(classPostId));
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PostReadingLocalService postReadingLocalService;
}
