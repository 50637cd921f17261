/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.policy;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassGroupTable;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.PlacedPost;
import nl.klassenkring.policy.group.SchoolGroups;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of all classes of a school at once what is placed and held in them, in two statements. */
@Component(service = SchoolGroups.class)
public class ClassHistories implements SchoolGroups {

  @Override
  public Collection<Long> schoolGroupIds(long companyId) {
    return classGroupLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(GROUP.schoolGroupId)
            .from(GROUP)
            .where(GROUP.companyId.eq(companyId)));
  }

  @Override
  public Map<Long, GroupHistory> classHistories(long schoolGroupId, Instant moment) {
    Map<Long, List<PlacedPost>> posts = new HashMap<>();
    List<Long> groupIds =
        classGroupLocalService.dslQuery(
            DSLQueryFactoryUtil.select(GROUP.groupId)
                .from(GROUP)
                .where(
                    GROUP
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(GROUP.kind.eq(ClassGroupKind.CLASS.name()))));

    groupIds.forEach(groupId -> posts.put(groupId, new ArrayList<>()));

    for (Object[] row : rows(groupIds, moment)) {
      posts.get(row[0]).add(ClassGroupPosts.placedPost(row[1], row[2], row[3]));
    }

    Map<Long, GroupHistory> histories = new HashMap<>();

    posts.forEach((groupId, ofGroup) -> histories.put(groupId, GroupHistory.of(ofGroup)));

    return histories;
  }

  private List<Object[]> rows(Collection<Long> groupIds, Instant moment) {
    if (groupIds.isEmpty()) {
      return List.of();
    }

    DynamicQuery dynamicQuery = classPostLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.in("groupId", groupIds));
    dynamicQuery.add(
        RestrictionsFactoryUtil.in(
            "status",
            List.of(WorkflowConstants.STATUS_APPROVED, WorkflowConstants.STATUS_SCHEDULED)));
    dynamicQuery.add(
        RestrictionsFactoryUtil.gt(
            "displayDate", Date.from(moment.minus(ClassGroupPosts.LOOKING_BACK))));
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.projectionList()
            .add(ProjectionFactoryUtil.property("groupId"))
            .add(ProjectionFactoryUtil.property("displayDate"))
            .add(ProjectionFactoryUtil.property("category"))
            .add(ProjectionFactoryUtil.property("important")));

    return classPostLocalService.dynamicQuery(dynamicQuery);
  }

  private static final ClassGroupTable GROUP = ClassGroupTable.INSTANCE;

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ClassPostLocalService classPostLocalService;
}
