/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.check.PupilDisagreement;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.internal.ledger.DisagreementReader;
import nl.klassenkring.consent.internal.ledger.LedgerReader;
import nl.klassenkring.consent.internal.ledger.PupilLedger;
import nl.klassenkring.consent.internal.notice.Notice;
import nl.klassenkring.consent.internal.notice.NoticeBatch;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.notice.NoticeSender;
import nl.klassenkring.consent.internal.term.DueDates;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.group.SchoolDirectors;
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
      tell(ledger.schoolGroupId(), List.of(add(ledger.schoolGroupId(), pupilId, purposeKey)));
    } else if (!disagree) {
      open.forEach(task -> taskKeeper.complete(task, 0, ConsentTaskOutcomes.AGREED));
    }
  }

  /**
   * Looks again at a whole school, for what guardians differ about changes without a decision too:
   * when one of them gets or loses authority, a pupil becomes old enough, a yes expires or the
   * school changes its rules. The director is not asked again about those with whom he has talked.
   *
   * @param purposeKeys the purposes in use
   */
  public void reviewSchool(long schoolGroupId, Collection<String> purposeKeys)
      throws PortalException {

    Map<String, ConsentTask> latest = latestTasks(schoolGroupId);
    Set<String> differing = new HashSet<>();
    List<ConsentTask> added = new ArrayList<>();

    for (PupilDisagreement disagreement :
        disagreementReader.read(schoolGroupId, purposeKeys, clock.instant())) {

      String key = key(disagreement.getPupilId(), disagreement.getPurposeKey());
      ConsentTask task = latest.get(key);

      differing.add(key);

      if ((task == null) || ConsentTaskOutcomes.AGREED.equals(task.getDetail())) {
        added.add(add(schoolGroupId, disagreement.getPupilId(), disagreement.getPurposeKey()));
      }
    }

    latest.forEach(
        (key, task) -> {
          if ((task.getDoneDate() == null) && !differing.contains(key)) {
            taskKeeper.complete(task, 0, ConsentTaskOutcomes.AGREED);
          }
        });
    tell(schoolGroupId, added);
  }

  private Map<String, ConsentTask> latestTasks(long schoolGroupId) {
    List<ConsentTask> tasks =
        consentTaskPersistence.dslQuery(TaskQueries.disagreementsOf(schoolGroupId));
    Map<String, ConsentTask> latest = new HashMap<>();

    tasks.forEach(task -> latest.put(key(task.getPupilId(), task.getPurposeKey()), task));

    return latest;
  }

  private static String key(long pupilId, String purposeKey) {
    return pupilId + " " + purposeKey;
  }

  private ConsentTask add(long schoolGroupId, long pupilId, String purposeKey)
      throws PortalException {

    ConsentTask task =
        taskKeeper.create(
            ConsentTaskKind.DISAGREEMENT, schoolGroupId, dueDates.endOfTerm(schoolGroupId));

    task.setPupilId(pupilId);
    task.setPurposeKey(purposeKey);
    task.setAssigneeRole(SchoolRoleConstants.SCHOOL_DIRECTOR);

    return taskKeeper.store(task);
  }

  private void tell(long schoolGroupId, List<ConsentTask> added) throws PortalException {
    if (added.isEmpty()) {
      return;
    }

    List<Long> directors = schoolDirectors.userIds(added.get(0).getCompanyId(), schoolGroupId);
    LocalDate day = dueDates.dayOf(schoolGroupId, added.get(0).getDueDate());
    NoticeBatch batch = new NoticeBatch();

    added.forEach(
        task -> batch.add(directors, Notice.of(NoticeKind.DISAGREEMENT, schoolGroupId, day)));
    noticeSender.send(batch);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private DisagreementReader disagreementReader;

  @Reference private DueDates dueDates;

  @Reference private LedgerReader ledgerReader;

  @Reference private NoticeSender noticeSender;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private TaskKeeper taskKeeper;
}
