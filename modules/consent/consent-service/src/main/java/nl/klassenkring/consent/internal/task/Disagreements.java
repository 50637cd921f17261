/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.internal.ledger.LedgerReader;
import nl.klassenkring.consent.internal.ledger.PupilLedger;
import nl.klassenkring.consent.internal.notice.Notice;
import nl.klassenkring.consent.internal.notice.NoticeBatch;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.notice.NoticeSender;
import nl.klassenkring.consent.internal.people.SchoolDirectors;
import nl.klassenkring.consent.internal.term.DueDates;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps a task for the director while guardians with authority answer differently. It says about
 * which pupil and purpose, and not who chose what.
 */
@Component(service = Disagreements.class)
public class Disagreements {

  /** Looks again after a decision about a pupil and a purpose. */
  public void review(long pupilId, String purposeKey) throws PortalException {
    PupilLedger ledger = ledgerReader.read(List.of(purposeKey), pupilId, clock.instant());
    boolean disagree = ledger.consent(purposeKey).disagreement().isPresent();
    List<ConsentTask> open =
        consentTaskPersistence.dslQuery(
            TaskQueries.open(ConsentTaskKind.DISAGREEMENT, pupilId, purposeKey));

    if (disagree && open.isEmpty()) {
      add(ledger.schoolGroupId(), pupilId, purposeKey);
    } else if (!disagree) {
      open.forEach(task -> taskKeeper.complete(task, 0, ConsentTaskOutcomes.AGREED));
    }
  }

  private void add(long schoolGroupId, long pupilId, String purposeKey) throws PortalException {
    Date dueDate = dueDates.endOfTerm(schoolGroupId);
    ConsentTask task = taskKeeper.create(ConsentTaskKind.DISAGREEMENT, schoolGroupId, dueDate);

    task.setPupilId(pupilId);
    task.setPurposeKey(purposeKey);
    task.setAssigneeRole(SchoolRoleConstants.SCHOOL_DIRECTOR);
    taskKeeper.store(task);

    noticeSender.send(
        new NoticeBatch()
            .add(
                schoolDirectors.userIds(task.getCompanyId(), schoolGroupId),
                Notice.of(
                    NoticeKind.DISAGREEMENT,
                    schoolGroupId,
                    dueDates.dayOf(schoolGroupId, dueDate))));
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private DueDates dueDates;

  @Reference private LedgerReader ledgerReader;

  @Reference private NoticeSender noticeSender;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private TaskKeeper taskKeeper;
}
