/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.event;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Date;
import nl.klassenkring.policy.model.PolicyEventTable;

/** Counts, in the database, what the rules did. */
public final class PolicyEventQueries {

  private PolicyEventQueries() {}

  /** Columns: groupId, eventType, ruleId, count; of the groups of a school. */
  public static DSLQuery countsOfSchool(long schoolGroupId, Date from, Date until) {
    return counts(EVENT.schoolGroupId, schoolGroupId, from, until);
  }

  /** Columns: groupId, eventType, ruleId, count; of one group. */
  public static DSLQuery countsOfGroup(long groupId, Date from, Date until) {
    return counts(EVENT.groupId, groupId, from, until);
  }

  private static DSLQuery counts(
      Column<PolicyEventTable, Long> column, long value, Date from, Date until) {

    return DSLQueryFactoryUtil.select(
            EVENT.groupId.as("groupId"),
            EVENT.eventType.as("eventType"),
            EVENT.ruleId.as("ruleId"),
            DSLFunctionFactoryUtil.count(EVENT.policyEventId).as("eventsCount"))
        .from(EVENT)
        .where(column.eq(value).and(EVENT.createDate.gte(from)).and(EVENT.createDate.lt(until)))
        .groupBy(EVENT.groupId, EVENT.eventType, EVENT.ruleId)
        .orderBy(EVENT.groupId.ascending(), EVENT.eventType.ascending(), EVENT.ruleId.ascending());
  }

  private static final PolicyEventTable EVENT = PolicyEventTable.INSTANCE;
}
