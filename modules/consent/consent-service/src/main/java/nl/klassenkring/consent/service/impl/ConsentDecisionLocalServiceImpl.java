/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.internal.ledger.LedgerWriter;
import nl.klassenkring.consent.internal.ledger.NewDecisions;
import nl.klassenkring.consent.internal.scan.ScanStore;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.base.ConsentDecisionLocalServiceBaseImpl;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the ledger of consent (C1); asks for no permission, but takes decisions of those alone who
 * may decide. A decision is never changed: whoever thinks otherwise decides anew.
 */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentDecision",
    service = AopService.class)
public class ConsentDecisionLocalServiceImpl extends ConsentDecisionLocalServiceBaseImpl {

  /**
   * Adds answers that were given in the portal. A yes that stands already is not added again. A no
   * after a yes is a withdrawal.
   *
   * @param userId who records it
   * @param guardianId who decides, 0 when the pupil does
   * @param schoolYear this one or the next, as in {@code 2026-2027}
   * @param answers for each wording that was asked, by its key, whether it is a yes
   * @return what was added
   * @throws nl.klassenkring.consent.exception.ConsentAuthorityException if the decision is not his
   * @throws ConsentDecisionKindException if the school year is not possible, or a purpose is
   *     answered twice
   * @throws nl.klassenkring.consent.exception.ConsentPurposeKeyException if a yes is for a purpose
   *     that is not in use
   * @throws nl.klassenkring.consent.exception.ConsentTextVersionException if a yes is not to the
   *     wording that is asked now
   */
  @Override
  public List<ConsentDecision> addConsentDecisions(
      long userId, long pupilId, long guardianId, String schoolYear, Map<Long, Boolean> answers)
      throws PortalException {

    return ledgerWriter.add(
        pupilId, NewDecisions.inPortal(userId, guardianId, parse(schoolYear)), answers);
  }

  /**
   * Adds answers on a signed paper, with its scan.
   *
   * @param schoolYear the one on the paper, not after the next
   * @param answers for each wording on the paper, by its key, whether it is a yes
   * @param signedOn not in the future; answers given later stand
   * @param scan PDF, JPEG or PNG, at most 10 MiB
   * @throws nl.klassenkring.consent.exception.ConsentScanException if the scan is no such file
   * @see #addConsentDecisions
   */
  @Override
  public List<ConsentDecision> addPaperConsentDecisions(
      long userId,
      long pupilId,
      long guardianId,
      String schoolYear,
      Map<Long, Boolean> answers,
      LocalDate signedOn,
      byte[] scan)
      throws PortalException {

    String scanFileName = ScanStore.name(scan);
    List<ConsentDecision> added =
        ledgerWriter.add(
            pupilId,
            NewDecisions.onPaper(userId, guardianId, parse(schoolYear), signedOn, scanFileName),
            answers);

    if (!added.isEmpty()) {
      consentDecisionPersistence.flush();

      // Last: a signed paper that was refused must not stay behind where nobody can erase it.
      ScanStore.add(added.get(0).getCompanyId(), scanFileName, scan);
    }

    return added;
  }

  /** Gives what one guardian, or with 0 the pupil, decided about a pupil, oldest first. */
  @Override
  public List<ConsentDecision> getDeciderConsentDecisions(
      long pupilId, long guardianId, int start, int end) {

    return consentDecisionPersistence.findByP_G(pupilId, guardianId, start, end);
  }

  /** Counts what one guardian, or with 0 the pupil, decided about a pupil. */
  @Override
  public int getDeciderConsentDecisionsCount(long pupilId, long guardianId) {
    return consentDecisionPersistence.countByP_G(pupilId, guardianId);
  }

  /** Gives what anybody decided about a pupil, oldest first. */
  @Override
  public List<ConsentDecision> getPupilConsentDecisions(long pupilId, int start, int end) {
    return consentDecisionPersistence.findByPupilId(pupilId, start, end);
  }

  /** Counts what anybody decided about a pupil. */
  @Override
  public int getPupilConsentDecisionsCount(long pupilId) {
    return consentDecisionPersistence.countByPupilId(pupilId);
  }

  private static SchoolYear parse(String schoolYear) throws PortalException {
    try {
      return SchoolYear.parse(schoolYear);
    } catch (IllegalArgumentException illegalArgumentException) {
      throw new ConsentDecisionKindException(illegalArgumentException);
    }
  }

  @Reference private LedgerWriter ledgerWriter;
}
