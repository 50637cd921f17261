/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentRoads;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.engine.Decision;
import nl.klassenkring.consent.exception.ConsentAuthorityException;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Adds decisions to the ledger, in the transaction of whoever calls. */
@Component(service = LedgerWriter.class)
public class LedgerWriter {

  /**
   * Adds the answers about one pupil, all or none.
   *
   * @param answers for each wording, by its key, whether it is a yes
   * @return what was added: a yes that stands already is not added again
   */
  public List<ConsentDecision> add(
      long pupilId, NewDecisions newDecisions, Map<Long, Boolean> answers) throws PortalException {

    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    User user = userLocalService.getUser(newDecisions.userId());
    Map<String, ConsentText> texts = askedTexts.find(answers.keySet());
    PupilLedger ledger = ledgerReader.read(texts.keySet(), pupilId, now);

    requirePossible(newDecisions, ledger, now);
    askedTexts.require(texts, answers, newDecisions, ledger);

    List<ConsentDecision> added = new ArrayList<>();

    for (ConsentText text : texts.values()) {
      boolean yes = answers.get(text.getConsentTextId());
      Optional<Decision> last = ledger.lastDecision(text.getPurposeKey(), newDecisions.decider());

      if (last.isEmpty() || !stands(last.get(), text, yes, newDecisions, ledger, now)) {
        added.add(add(text, yes, last, newDecisions, ledger, user, now));
      }
    }

    consentChanges.tell(ledger, added, now);

    return added;
  }

  private void requirePossible(NewDecisions newDecisions, PupilLedger ledger, Instant now)
      throws PortalException {

    if (!newDecisions.isPossible(now, ledger.zone())) {
      throw new ConsentDecisionKindException("Not a year or a day to decide for");
    }

    if (!ledger.mayDecide(newDecisions.decider())) {
      throw new ConsentAuthorityException(
          "The " + newDecisions.decider() + " does not decide about pupil " + ledger.pupilId());
    }
  }

  /**
   * Whether the same answer stands already. A no is added again on another day, for a yes on a
   * paper of the days between may still come in.
   */
  private static boolean stands(
      Decision last,
      ConsentText text,
      boolean yes,
      NewDecisions newDecisions,
      PupilLedger ledger,
      Instant now) {

    if (newDecisions.isOnPaper()
        || (last.answer().isNo() == yes)
        || !last.schoolYear().equals(newDecisions.schoolYear())
        || (ledger.textId(last) != text.getConsentTextId())) {

      return false;
    }

    return yes || ledger.day(last.decidedAt()).equals(ledger.day(now));
  }

  private ConsentDecision add(
      ConsentText text,
      boolean yes,
      Optional<Decision> last,
      NewDecisions newDecisions,
      PupilLedger ledger,
      User user,
      Instant now)
      throws PortalException {

    ConsentDecision decision = consentDecisionPersistence.create(counterLocalService.increment());

    decision.setCompanyId(user.getCompanyId());
    decision.setUserId(user.getUserId());
    decision.setUserName(user.getFullName());
    decision.setCreateDate(Date.from(now));
    decision.setModifiedDate(Date.from(now));
    decision.setSchoolGroupId(ledger.schoolGroupId());
    decision.setPupilId(ledger.pupilId());
    decision.setPurposeKey(text.getPurposeKey());
    decision.setSchoolYear(newDecisions.schoolYear().value());
    decision.setDecision(answer(yes, last).name());
    decision.setGuardianId(newDecisions.guardianId());
    decision.setDecidedDate(Date.from(moment(yes, last, newDecisions, ledger, now)));
    decision.setRoad(newDecisions.road());
    decision.setConsentTextId(text.getConsentTextId());
    decision.setScanFileName(newDecisions.scanFileName());

    auditEntryLocalService.addAuditEntry(
        user.getUserId(),
        ledger.schoolGroupId(),
        AuditActions.DECIDE,
        ledger.pupilId(),
        text.getPurposeKey(),
        detail(decision).text());

    return consentDecisionPersistence.update(decision);
  }

  /** Who records a paper is not who decides. */
  private static AuditDetail detail(ConsentDecision decision) {
    AuditDetail detail =
        AuditDetail.of(AuditField.DECISION, decision.getDecision())
            .with(AuditField.SCHOOL_YEAR, decision.getSchoolYear())
            .with(AuditField.ROAD, decision.getRoad());

    return ConsentRoads.PAPER.equals(decision.getRoad())
        ? detail.with(AuditField.GUARDIAN, decision.getGuardianId())
        : detail;
  }

  private static ConsentAnswer answer(boolean yes, Optional<Decision> last) {
    if (yes) {
      return ConsentAnswer.GIVEN;
    }

    return last.isPresent() && !last.get().answer().isNo()
        ? ConsentAnswer.WITHDRAWN
        : ConsentAnswer.REFUSED;
  }

  private static Instant moment(
      boolean yes,
      Optional<Decision> last,
      NewDecisions newDecisions,
      PupilLedger ledger,
      Instant now) {

    // The clock of another node may be ahead; who decides again decides later all the same.
    if (!newDecisions.isOnPaper() && last.isPresent() && last.get().decidedAt().isAfter(now)) {
      return last.get().decidedAt().plusMillis(1);
    }

    return newDecisions.moment(yes, now, ledger.zone());
  }

  @Reference private AskedTexts askedTexts;

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentChanges consentChanges;

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private CounterLocalService counterLocalService;

  @Reference private LedgerReader ledgerReader;

  @Reference private UserLocalService userLocalService;
}
