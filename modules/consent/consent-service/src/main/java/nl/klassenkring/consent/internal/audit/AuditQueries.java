/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.audit;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Collection;
import java.util.Date;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.internal.people.NamedPupils;
import nl.klassenkring.consent.model.AuditEntryTable;

/** Finds entries of the log. */
public final class AuditQueries {

  private AuditQueries() {}

  /** A page of what was done about pupils with such a name, latest first. */
  public static DSLQuery page(long schoolGroupId, String words, int start, int end) {
    return DSLQueryFactoryUtil.select(AUDIT)
        .from(AUDIT)
        .where(isAbout(schoolGroupId, words))
        .orderBy(AUDIT.createDate.descending(), AUDIT.auditEntryId.descending())
        .limit(start, end);
  }

  public static DSLQuery count(long schoolGroupId, String words) {
    return DSLQueryFactoryUtil.count().from(AUDIT).where(isAbout(schoolGroupId, words));
  }

  /**
   * Column: pupilId, of those of some pupils whom somebody checked for a purpose since a moment.
   */
  public static DSLQuery checked(
      long userId, long schoolGroupId, String purposeKey, Collection<Long> pupilIds, Date moment) {

    return DSLQueryFactoryUtil.selectDistinct(AUDIT.pupilId)
        .from(AUDIT)
        .where(
            AUDIT
                .schoolGroupId
                .eq(schoolGroupId)
                .and(AUDIT.pupilId.in(pupilIds.toArray(new Long[0])))
                .and(AUDIT.userId.eq(userId))
                .and(AUDIT.action.eq(AuditActions.CHECK))
                .and(AUDIT.purposeKey.eq(purposeKey))
                .and(AUDIT.createDate.gt(moment)));
  }

  private static Predicate isAbout(long schoolGroupId, String words) {
    return AUDIT
        .schoolGroupId
        .eq(schoolGroupId)
        .and(AUDIT.pupilId.in(NamedPupils.ids(schoolGroupId, words)));
  }

  private static final AuditEntryTable AUDIT = AuditEntryTable.INSTANCE;
}
