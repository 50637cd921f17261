/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.acknowledgement;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.model.Users_GroupsTable;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import nl.klassenkring.policy.model.AcknowledgementTable;

/** Finds the members of a school's Sites who have not acknowledged its agreements. */
public final class MemberQueries {

  private MemberQueries() {}

  /** A page of the users, by name. */
  public static DSLQuery unacknowledged(long schoolGroupId, String versionKey, int start, int end) {

    return DSLQueryFactoryUtil.select(USER)
        .from(USER)
        .where(isUnacknowledged(schoolGroupId, versionKey))
        .orderBy(USER.lastName.ascending(), USER.firstName.ascending(), USER.userId.ascending())
        .limit(start, end);
  }

  public static DSLQuery countUnacknowledged(long schoolGroupId, String versionKey) {
    return DSLQueryFactoryUtil.count()
        .from(USER)
        .where(isUnacknowledged(schoolGroupId, versionKey));
  }

  private static Predicate isUnacknowledged(long schoolGroupId, String versionKey) {
    return USER.status
        .eq(WorkflowConstants.STATUS_APPROVED)
        .and(
            USER.userId.in(
                DSLQueryFactoryUtil.select(Users_GroupsTable.INSTANCE.userId)
                    .from(Users_GroupsTable.INSTANCE)
                    .innerJoinON(
                        GroupTable.INSTANCE,
                        GroupTable.INSTANCE.groupId.eq(Users_GroupsTable.INSTANCE.groupId))
                    .where(GroupTable.INSTANCE.treePath.like("/" + schoolGroupId + "/%"))))
        .and(
            USER.userId.notIn(
                DSLQueryFactoryUtil.select(AcknowledgementTable.INSTANCE.userId)
                    .from(AcknowledgementTable.INSTANCE)
                    .where(
                        AcknowledgementTable.INSTANCE
                            .schoolGroupId
                            .eq(schoolGroupId)
                            .and(AcknowledgementTable.INSTANCE.versionKey.eq(versionKey)))));
  }

  private static final UserTable USER = UserTable.INSTANCE;
}
