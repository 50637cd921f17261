/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.policy;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
      posts.get(CountedPosts.groupId(row)).add(CountedPosts.placedPost(row));
    }

    Map<Long, GroupHistory> histories = new HashMap<>();

    posts.forEach((groupId, ofGroup) -> histories.put(groupId, GroupHistory.of(ofGroup)));

    return histories;
  }

  private List<Object[]> rows(Collection<Long> groupIds, Instant moment) {
    return groupIds.isEmpty()
        ? List.of()
        : classPostLocalService.dynamicQuery(
            CountedPosts.select(classPostLocalService.dynamicQuery(), groupIds, moment));
  }

  private static final ClassGroupTable GROUP = ClassGroupTable.INSTANCE;

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ClassPostLocalService classPostLocalService;
}
