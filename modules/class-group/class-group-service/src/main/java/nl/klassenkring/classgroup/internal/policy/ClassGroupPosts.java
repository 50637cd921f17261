/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.policy;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassGroupTable;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.PlacedPost;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.group.GroupPosts;
import nl.klassenkring.policy.group.SchoolGroups;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the rules what is placed in a class group, and what is held to be placed in it. */
@Component(service = {GroupPosts.class, SchoolGroups.class})
public class ClassGroupPosts implements GroupPosts, SchoolGroups {

  @Override
  public GroupKind kind(long groupId) throws PortalException {
    return GroupKind.valueOf(classGroupLocalService.getClassGroupByGroupId(groupId).getKind());
  }

  @Override
  public GroupHistory history(long groupId, long classPostId, Instant moment) {
    DynamicQuery dynamicQuery = countedPosts(Set.of(groupId), moment);

    dynamicQuery.add(RestrictionsFactoryUtil.ne("classPostId", classPostId));

    // Unlike a finder, a dynamic query is never answered from a cache: what another transaction
    // placed a moment ago counts.
    List<Object[]> rows = classPostLocalService.dynamicQuery(dynamicQuery);

    return history(rows);
  }

  @Override
  public Collection<Long> schoolGroupIds(long companyId) {
    return classGroupLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(ClassGroupTable.INSTANCE.schoolGroupId)
            .from(ClassGroupTable.INSTANCE)
            .where(ClassGroupTable.INSTANCE.companyId.eq(companyId)));
  }

  @Override
  public Map<Long, GroupHistory> classHistories(long schoolGroupId, Instant moment) {
    Set<Long> groupIds =
        classGroupLocalService
            .getClassGroups(schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS)
            .stream()
            .filter(classGroup -> GroupKind.CLASS.name().equals(classGroup.getKind()))
            .map(ClassGroup::getGroupId)
            .collect(Collectors.toSet());

    if (groupIds.isEmpty()) {
      return Map.of();
    }

    List<Object[]> rows = classPostLocalService.dynamicQuery(countedPosts(groupIds, moment));
    Map<Object, List<Object[]>> rowsByGroupId =
        rows.stream().collect(Collectors.groupingBy(row -> row[0]));

    return groupIds.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                groupId -> history(rowsByGroupId.getOrDefault(groupId, List.of()))));
  }

  private static DynamicQuery countedPosts(Set<Long> groupIds, Instant moment) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(ClassPost.class, ClassGroupPosts.class.getClassLoader());

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

  @Override
  public void lock(long groupId) throws PortalException {
    classGroupLock.lock(groupId);
  }

  private static GroupHistory history(List<Object[]> rows) {
    return GroupHistory.of(
        rows.stream().map(ClassGroupPosts::placedPost).collect(Collectors.toList()));
  }

  private static PlacedPost placedPost(Object[] row) {
    return new PlacedPost(
        ((Date) row[1]).toInstant(),
        PostCategory.fromKey((String) row[2]).orElse(PostCategory.GENERAL),
        (Boolean) row[3]);
  }

  /** A day more than the longest window has, for the zones. */
  private static final Duration LOOKING_BACK = Duration.ofDays(Window.MAX_DAYS + 1L);

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ClassGroupLock classGroupLock;

  @Reference private ClassPostLocalService classPostLocalService;
}
