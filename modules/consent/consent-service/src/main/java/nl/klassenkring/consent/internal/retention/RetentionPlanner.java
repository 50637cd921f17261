/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.model.AuditEntryTable;
import nl.klassenkring.consent.model.ConsentCampaignTable;
import nl.klassenkring.consent.model.ConsentRequestTable;
import nl.klassenkring.consent.model.ConsentTaskTable;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.model.ObjectionTable;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Decides what of a school, or of a family, need not be kept any more; a statement or two for each
 * kind of data.
 */
@Component(service = RetentionPlanner.class)
public class RetentionPlanner {

  RetentionPlan plan(RetentionScope scope) {
    RetentionPlan plan = new RetentionPlan(scope);
    Map<Long, Date> left = rosterRetention.planPupils(plan);

    rosterRetention.planGuardians(plan);
    invitationRetention.plan(plan);
    importRetention.plan(plan);
    DecisionRetention.plan(plan, decisions(scope), left);
    planRequests(plan);
    pictureRetention.plan(plan);
    planObjections(plan);
    planTasks(plan);
    planAuditEntries(plan);

    return plan;
  }

  private List<DecisionRow> decisions(RetentionScope scope) {
    return rows(DecisionRow.query(scope)).stream()
        .map(DecisionRow::of)
        .collect(Collectors.toList());
  }

  /** A request shows nothing any more when nobody is asked: the answers show what was said. */
  private void planRequests(RetentionPlan plan) {
    RetentionScope scope = plan.scope();

    for (Object[] row :
        rows(
            DSLQueryFactoryUtil.select(
                    REQUEST.consentRequestId, CAMPAIGN.schoolYear, CAMPAIGN.closedDate)
                .from(REQUEST)
                .innerJoinON(CAMPAIGN, CAMPAIGN.consentCampaignId.eq(REQUEST.consentCampaignId))
                .where(scope.of(REQUEST.schoolGroupId, REQUEST.pupilId)))) {

      SchoolYear year = SchoolYear.parse((String) row[1]);

      if (!scope.has(year)) {
        continue;
      }

      if ((row[2] != null) || scope.term().isPast(year)) {
        plan.erase(RetentionCategory.REQUESTS, (Long) row[0]);
      } else {
        plan.keep(RetentionCategory.REQUESTS, RetentionReason.UNFINISHED);
      }
    }
  }

  /** Of one that ended in removal and was erased, nothing is left but which picture it hides. */
  private void planObjections(RetentionPlan plan) {
    RetentionScope scope = plan.scope();

    List<Objection> objections =
        objectionPersistence.dslQuery(
            DSLQueryFactoryUtil.select(OBJECTION)
                .from(OBJECTION)
                .where(
                    scope
                        .of(OBJECTION.schoolGroupId, OBJECTION.pupilId)
                        .and(OBJECTION.createDate.lt(scope.end()))
                        .and(OBJECTION.pupilId.gt(0L))));

    for (Objection objection : objections) {
      if (ObjectionStatus.OPEN.name().equals(objection.getStatus())) {
        plan.keep(RetentionCategory.OBJECTIONS, RetentionReason.UNFINISHED);
      } else {
        plan.eraseAfterTerm(
            RetentionCategory.OBJECTIONS,
            objection.getObjectionId(),
            scope.term().isOver(objection.getCreateDate()));
      }
    }
  }

  /** Of a picture that goes, nobody needs to know any more that it is hidden. */
  private void planTasks(RetentionPlan plan) {
    RetentionScope scope = plan.scope();
    Predicate hidden =
        TASK.kind.eq(ConsentTaskKind.PICTURE_HIDDEN.name()).and(TASK.doneDate.isNull());

    for (Object[] row :
        rows(
            DSLQueryFactoryUtil.select(TASK.consentTaskId, TASK.pictureId)
                .from(TASK)
                .where(TASK.schoolGroupId.eq(scope.schoolGroupId()).and(hidden)))) {

      if (plan.isErased(RetentionCategory.PICTURES, (Long) row[1])) {
        plan.erase(RetentionCategory.TASKS, (Long) row[0]);
      }
    }

    for (Object[] row :
        rows(
            DSLQueryFactoryUtil.select(TASK.consentTaskId, TASK.doneDate)
                .from(TASK)
                .where(
                    scope
                        .of(TASK.schoolGroupId, TASK.pupilId)
                        .and(TASK.createDate.lt(scope.end()))))) {

      if (row[1] != null) {
        plan.erase(RetentionCategory.TASKS, (Long) row[0]);
      } else if (!plan.isErased(RetentionCategory.TASKS, (Long) row[0])) {
        plan.keep(RetentionCategory.TASKS, RetentionReason.UNFINISHED);
      }
    }
  }

  private void planAuditEntries(RetentionPlan plan) {
    RetentionScope scope = plan.scope();
    Date evidenceFrom = scope.term().evidenceFrom();
    Predicate looked =
        scope
            .of(AUDIT_ENTRY.schoolGroupId, AUDIT_ENTRY.pupilId)
            .and(AUDIT_ENTRY.createDate.lt(scope.end()));
    List<Long> over =
        consentDecisionPersistence.dslQuery(
            DSLQueryFactoryUtil.select(AUDIT_ENTRY.auditEntryId)
                .from(AUDIT_ENTRY)
                .where(looked.and(AUDIT_ENTRY.createDate.lt(evidenceFrom))));

    over.forEach(key -> plan.erase(RetentionCategory.AUDIT_ENTRIES, key));
    plan.keep(
        RetentionCategory.AUDIT_ENTRIES,
        RetentionReason.EVIDENCE,
        consentDecisionPersistence.dslQueryCount(
            DSLQueryFactoryUtil.count()
                .from(AUDIT_ENTRY)
                .where(looked.and(AUDIT_ENTRY.createDate.gte(evidenceFrom)))));
  }

  private List<Object[]> rows(DSLQuery dslQuery) {
    return consentDecisionPersistence.dslQuery(dslQuery);
  }

  private static final AuditEntryTable AUDIT_ENTRY = AuditEntryTable.INSTANCE;

  private static final ConsentCampaignTable CAMPAIGN = ConsentCampaignTable.INSTANCE;

  private static final ObjectionTable OBJECTION = ObjectionTable.INSTANCE;

  private static final ConsentRequestTable REQUEST = ConsentRequestTable.INSTANCE;

  private static final ConsentTaskTable TASK = ConsentTaskTable.INSTANCE;

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private ImportRetention importRetention;

  @Reference private InvitationRetention invitationRetention;

  @Reference private ObjectionPersistence objectionPersistence;

  @Reference private PictureRetention pictureRetention;

  @Reference private RosterRetention rosterRetention;
}
