/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.departure;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.membership.model.GroupDepartureTable;
import nl.klassenkring.membership.service.GroupDepartureLocalService;
import nl.klassenkring.notification.recipient.GroupReader;
import nl.klassenkring.notification.recipient.GroupReaders;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who left a group at will reads by mail what he may not miss (A4). */
@Component(service = GroupReaders.class)
public class LeaverGroupReaders implements GroupReaders {

  @Override
  public List<Long> getUserIds(Collection<Long> groupIds, long afterUserId, int count) {
    return groupDepartureLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(DEPARTURE.leaverUserId)
            .from(DEPARTURE)
            .where(areAway(groupIds).and(DEPARTURE.leaverUserId.gt(afterUserId)))
            .orderBy(DEPARTURE.leaverUserId.ascending())
            .limit(0, count));
  }

  @Override
  public List<GroupReader> getReaders(Collection<Long> groupIds, Collection<Long> userIds) {
    List<Object[]> rows =
        groupDepartureLocalService.dslQuery(
            DSLQueryFactoryUtil.select(DEPARTURE.groupId, DEPARTURE.leaverUserId)
                .from(DEPARTURE)
                .where(
                    areAway(groupIds)
                        .and(DEPARTURE.leaverUserId.in(userIds.toArray(new Long[0])))));

    return rows.stream()
        .map(row -> new GroupReader((Long) row[0], (Long) row[1], false))
        .collect(Collectors.toList());
  }

  private static Predicate areAway(Collection<Long> groupIds) {
    return DEPARTURE.groupId.in(groupIds.toArray(new Long[0])).and(DEPARTURE.endDate.isNull());
  }

  private static final GroupDepartureTable DEPARTURE = GroupDepartureTable.INSTANCE;

  @Reference private GroupDepartureLocalService groupDepartureLocalService;
}
