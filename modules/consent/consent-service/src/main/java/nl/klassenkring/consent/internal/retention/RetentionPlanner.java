/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
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
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.ConsentTaskTable;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.model.ObjectionTable;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides what of a school need not be kept any more; a statement or two for each kind of data. */
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
    List<Objection> objections =
        objectionPersistence.dslQuery(
            DSLQueryFactoryUtil.select(ObjectionTable.INSTANCE)
                .from(ObjectionTable.INSTANCE)
                .where(
                    ObjectionTable.INSTANCE
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(ObjectionTable.INSTANCE.createDate.lt(term.end()))
                        .and(ObjectionTable.INSTANCE.pupilId.gt(0L))));

    for (Objection objection : objections) {
      if (ObjectionStatus.OPEN.name().equals(objection.getStatus())) {
        plan.keep(RetentionCategory.OBJECTIONS, RetentionReason.UNFINISHED);
      } else {
        plan.eraseAfterTerm(
            RetentionCategory.OBJECTIONS,
            objection.getObjectionId(),
            term.isOver(objection.getCreateDate()));
      }
    }
  }

  private void planTasks(RetentionPlan plan, long schoolGroupId, RetentionTerm term) {
    List<ConsentTask> tasks =
        consentTaskPersistence.dslQuery(
            DSLQueryFactoryUtil.select(ConsentTaskTable.INSTANCE)
                .from(ConsentTaskTable.INSTANCE)
                .where(
                    ConsentTaskTable.INSTANCE
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(ConsentTaskTable.INSTANCE.createDate.lt(term.end()))));

    for (ConsentTask task : tasks) {
      if (task.getDoneDate() == null) {
        plan.keep(RetentionCategory.TASKS, RetentionReason.UNFINISHED);
      } else {
        plan.erase(RetentionCategory.TASKS, task.getConsentTaskId());
      }
    }
  }

  private void planAuditEntries(RetentionPlan plan, long schoolGroupId, RetentionTerm term) {
    Predicate ofSchoolYear =
        AUDIT_ENTRY.schoolGroupId.eq(schoolGroupId).and(AUDIT_ENTRY.createDate.lt(term.end()));
    List<Long> over =
        consentDecisionPersistence.dslQuery(
            DSLQueryFactoryUtil.select(AUDIT_ENTRY.auditEntryId)
                .from(AUDIT_ENTRY)
                .where(ofSchoolYear.and(AUDIT_ENTRY.createDate.lt(term.evidenceFrom()))));
    int kept =
        consentDecisionPersistence.dslQueryCount(
            DSLQueryFactoryUtil.count()
                .from(AUDIT_ENTRY)
                .where(ofSchoolYear.and(AUDIT_ENTRY.createDate.gte(term.evidenceFrom()))));

    over.forEach(key -> plan.erase(RetentionCategory.AUDIT_ENTRIES, key));

    if (kept > 0) {
      plan.keep(RetentionCategory.AUDIT_ENTRIES, RetentionReason.EVIDENCE, kept);
    }
  }

  private List<Object[]> rows(DSLQuery dslQuery) {
    return consentDecisionPersistence.dslQuery(dslQuery);
  }

  private static final AuditEntryTable AUDIT_ENTRY = AuditEntryTable.INSTANCE;

  private static final ConsentDecisionTable DECISION = ConsentDecisionTable.INSTANCE;

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private ObjectionPersistence objectionPersistence;

  @Reference private RosterRetention rosterRetention;
}
