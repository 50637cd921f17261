/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.model.AuditEntryTable;
import nl.klassenkring.consent.model.ConsentCampaignTable;
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
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides what of a school need not be kept any more; a statement or two for each kind of data. */
@Component(service = RetentionPlanner.class)
public class RetentionPlanner {

  RetentionPlan plan(long schoolGroupId, RetentionTerm term) {
    RetentionPlan plan = new RetentionPlan(term);
    Map<Long, Date> leftPupils = rosterRetention.planPupils(plan, schoolGroupId, term);

    rosterRetention.planGuardians(plan, schoolGroupId);
    decisionRetention.plan(plan, schoolGroupId, term, leftPupils);
    planRequests(plan, schoolGroupId, term);
    planObjections(plan, schoolGroupId, term);
    planTasks(plan, schoolGroupId, term);
    planAuditEntries(plan, schoolGroupId, term);

    return plan;
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

  private static final AuditEntryTable AUDIT_ENTRY = AuditEntryTable.INSTANCE;

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private DecisionRetention decisionRetention;

  @Reference private ObjectionPersistence objectionPersistence;

  @Reference private RosterRetention rosterRetention;
}
