/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.model.AuditEntryTable;
import nl.klassenkring.consent.model.ConsentCampaignTable;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.consent.model.ConsentRequestTable;
import nl.klassenkring.consent.model.ConsentTaskTable;
import nl.klassenkring.consent.model.ObjectionTable;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides what of a school need not be kept any more; one statement for each kind of data. */
@Component(service = RetentionPlanner.class)
public class RetentionPlanner {

  RetentionPlan plan(long schoolGroupId, RetentionTerm term) {
    RetentionPlan plan = new RetentionPlan(term);
    Map<Long, Date> leftPupils = rosterRetention.planPupils(plan, schoolGroupId, term);

    rosterRetention.planGuardians(plan, schoolGroupId);
    planDecisions(plan, schoolGroupId, term, leftPupils);
    planRequests(plan, schoolGroupId, term);
    planObjections(plan, schoolGroupId, term);
    planTasks(plan, schoolGroupId, term);
    planAuditEntries(plan, schoolGroupId, term);

    return plan;
  }

  private void planDecisions(
      RetentionPlan plan, long schoolGroupId, RetentionTerm term, Map<Long, Date> leftPupils) {

    List<Object[]> rows =
        rows(
            DSLQueryFactoryUtil.select(
                    DECISION.consentDecisionId,
                    DECISION.pupilId,
                    DECISION.purposeKey,
                    DECISION.guardianId,
                    DECISION.schoolYear,
                    DECISION.decision)
                .from(DECISION)
                .where(DECISION.schoolGroupId.eq(schoolGroupId))
                .orderBy(DECISION.decidedDate.ascending(), DECISION.consentDecisionId.ascending()));
    Set<Long> inForce = inForce(rows);

    for (Object[] row : rows) {
      SchoolYear year = SchoolYear.parse((String) row[4]);
      Date left = leftPupils.get((Long) row[1]);

      if (year.compareTo(term.schoolYear()) > 0) {
        continue;
      }

      if (left != null) {
        plan.eraseAfterTerm(
            RetentionCategory.DECISIONS, (Long) row[0], term.isOver(year) && term.isOver(left));
      } else if (inForce.contains((Long) row[0])) {
        plan.keep(RetentionCategory.DECISIONS, RetentionReason.IN_FORCE);
      } else {
        plan.eraseAfterTerm(RetentionCategory.DECISIONS, (Long) row[0], term.isOver(year));
      }
    }
  }

  /**
   * What somebody decided last about a purpose, and his last no: a yes for an earlier school year
   * does not lift it.
   */
  private static Set<Long> inForce(List<Object[]> rowsInOrder) {
    Map<List<Object>, Long> last = new HashMap<>();
    Map<List<Object>, Long> lastNo = new HashMap<>();

    for (Object[] row : rowsInOrder) {
      List<Object> question = List.of(row[1], row[2], row[3]);

      last.put(question, (Long) row[0]);

      if (!ConsentAnswer.GIVEN.name().equals(row[5])) {
        lastNo.put(question, (Long) row[0]);
      }
    }

    Set<Long> inForce = new HashSet<>(last.values());

    inForce.addAll(lastNo.values());

    return inForce;
  }

  private void planRequests(RetentionPlan plan, long schoolGroupId, RetentionTerm term) {
    List<Long> keys =
        consentDecisionPersistence.dslQuery(
            DSLQueryFactoryUtil.select(ConsentRequestTable.INSTANCE.consentRequestId)
                .from(ConsentRequestTable.INSTANCE)
                .innerJoinON(
                    ConsentCampaignTable.INSTANCE,
                    ConsentCampaignTable.INSTANCE.consentCampaignId.eq(
                        ConsentRequestTable.INSTANCE.consentCampaignId))
                .where(
                    ConsentCampaignTable.INSTANCE
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(
                            ConsentCampaignTable.INSTANCE.schoolYear.lte(
                                term.schoolYear().value()))));

    keys.forEach(key -> plan.erase(RetentionCategory.REQUESTS, key));
  }

  private void planObjections(RetentionPlan plan, long schoolGroupId, RetentionTerm term) {
    ObjectionTable objection = ObjectionTable.INSTANCE;
    List<Object[]> rows =
        rows(
            DSLQueryFactoryUtil.select(
                    objection.objectionId, objection.status, objection.createDate)
                .from(objection)
                .where(
                    objection
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(objection.createDate.lt(term.end()))
                        .and(objection.pupilId.gt(0L))));

    for (Object[] row : rows) {
      if (ObjectionStatus.OPEN.name().equals(row[1])) {
        plan.keep(RetentionCategory.OBJECTIONS, RetentionReason.UNFINISHED);
      } else {
        plan.eraseAfterTerm(
            RetentionCategory.OBJECTIONS, (Long) row[0], term.isOver((Date) row[2]));
      }
    }
  }

  private void planTasks(RetentionPlan plan, long schoolGroupId, RetentionTerm term) {
    ConsentTaskTable task = ConsentTaskTable.INSTANCE;
    List<Object[]> rows =
        rows(
            DSLQueryFactoryUtil.select(task.consentTaskId, task.doneDate)
                .from(task)
                .where(task.schoolGroupId.eq(schoolGroupId).and(task.createDate.lt(term.end()))));

    for (Object[] row : rows) {
      if (row[1] == null) {
        plan.keep(RetentionCategory.TASKS, RetentionReason.UNFINISHED);
      } else {
        plan.erase(RetentionCategory.TASKS, (Long) row[0]);
      }
    }
  }

  private void planAuditEntries(RetentionPlan plan, long schoolGroupId, RetentionTerm term) {
    AuditEntryTable auditEntry = AuditEntryTable.INSTANCE;
    List<Object[]> rows =
        rows(
            DSLQueryFactoryUtil.select(auditEntry.auditEntryId, auditEntry.createDate)
                .from(auditEntry)
                .where(
                    auditEntry
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(auditEntry.createDate.lt(term.end()))));

    for (Object[] row : rows) {
      plan.eraseAfterTerm(
          RetentionCategory.AUDIT_ENTRIES, (Long) row[0], term.isOver((Date) row[1]));
    }
  }

  private List<Object[]> rows(DSLQuery dslQuery) {
    return consentDecisionPersistence.dslQuery(dslQuery);
  }

  private static final ConsentDecisionTable DECISION = ConsentDecisionTable.INSTANCE;

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private RosterRetention rosterRetention;
}
