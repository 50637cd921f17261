/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.check.ConsentOverview;
import nl.klassenkring.consent.check.PupilDisagreement;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.engine.EffectiveConsent;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.internal.ledger.DisagreementReader;
import nl.klassenkring.consent.internal.ledger.LedgerReader;
import nl.klassenkring.consent.internal.ledger.OverviewReader;
import nl.klassenkring.consent.internal.ledger.OwnViewReader;
import nl.klassenkring.consent.internal.ledger.PupilLedger;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.base.ConsentLocalServiceBaseImpl;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says who may be shown (C1); asks for no permission. What it says is read from the database each
 * time, never from a cache, so that a withdrawal holds for the next reader on any node.
 */
@Component(service = AopService.class)
public class ConsentLocalServiceImpl extends ConsentLocalServiceBaseImpl {

  /**
   * Says who of some pupils may be shown for a purpose at a moment: one statement, for one pupil or
   * for all those of a thousand pictures.
   *
   * @param instant what was decided later is not known yet
   */
  @Override
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public ConsentCheck check(String purposeKey, Collection<Long> pupilIds, Instant instant)
      throws PortalException {

    Map<Long, PupilLedger> ledgers = ledgerReader.read(List.of(purposeKey), pupilIds, instant);
    Map<Long, ConsentReason> reasons = new HashMap<>();

    for (Long pupilId : pupilIds) {
      PupilLedger ledger = ledgers.get(pupilId);

      reasons.put(
          pupilId,
          (ledger == null) ? ConsentReason.NO_AUTHORITY : ledger.consent(purposeKey).reason());
    }

    return new ConsentCheck(purposeKey, reasons);
  }

  /**
   * Gives the effective consents of pupils by pupil and by purpose, in one statement. A pupil who
   * does not exist is not among them.
   */
  @Override
  public Map<Long, Map<String, EffectiveConsent>> getEffectiveConsents(
      Collection<String> purposeKeys, Collection<Long> pupilIds, Instant instant)
      throws PortalException {

    Map<Long, Map<String, EffectiveConsent>> consents = new HashMap<>();

    for (PupilLedger ledger : ledgerReader.read(purposeKeys, pupilIds, instant).values()) {
      consents.put(
          ledger.pupilId(),
          purposeKeys.stream()
              .distinct()
              .collect(Collectors.toMap(Function.identity(), ledger::consent)));
    }

    return consents;
  }

  /**
   * Gives as whom a user may see and decide about a pupil: a guardian with authority, or the pupil
   * who is old enough; null when he is neither.
   */
  @Override
  public Decider fetchDecider(long userId, long pupilId, Instant instant) throws PortalException {
    PupilLedger ledger =
        ledgerReader.read(List.of(NO_PURPOSE), List.of(pupilId), instant).get(pupilId);

    return Optional.ofNullable(ledger).flatMap(known -> known.deciderOf(userId)).orElse(null);
  }

  /** Gives the guardians who decide about a pupil, by their keys; 0 alone when the pupil does. */
  @Override
  public List<Long> getDecidingGuardianIds(long pupilId, Instant instant) throws PortalException {
    return ledgerReader.read(List.of(NO_PURPOSE), pupilId, instant).decidingGuardianIds();
  }

  /**
   * Gives what somebody may know of a pupil's consents: the own answer and the result, for each
   * purpose in use, in the order in which the school asks.
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public Map<String, OwnView> getOwnViews(long pupilId, Decider decider, Instant instant)
      throws PortalException {

    return ownViewReader.read(pupilId, decider, instant);
  }

  /**
   * Gives what a user may know of the consents of all pupils for whom he decides, as {@link
   * #getOwnViews} does for one. It costs the same statements for any number of pupils of a school.
   * Pupils of a school that is gone are left out.
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public Map<Long, Map<String, OwnView>> getUserViews(long userId, Instant instant)
      throws PortalException {

    return ownViewReader.readAll(userId, instant);
  }

  /**
   * Gives a page of the pupils of a class group, or of a whole school, with what they may be shown
   * for. It costs the same statements for any number of pupils.
   *
   * @param groupId the Site of the class group, or of the school
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public ConsentOverview getOverview(long groupId, Instant instant, int start, int end)
      throws PortalException {

    return overviewReader.read(groupId, instant, start, end);
  }

  /** Gives one pupil with what he may be shown for, wherever he is enrolled. */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public ConsentOverview getPupilOverview(long pupilId, Instant instant) throws PortalException {
    return overviewReader.read(pupilLocalService.getPupil(pupilId), instant);
  }

  /** Gives who of a school's pupils has guardians that answered differently, and about what. */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<PupilDisagreement> getDisagreements(long schoolGroupId, Instant instant)
      throws PortalException {

    List<String> purposeKeys =
        consentPurposeLocalService.getActiveConsentPurposes(schoolGroupId).stream()
            .map(ConsentPurpose::getPurposeKey)
            .collect(Collectors.toList());

    return disagreementReader.read(schoolGroupId, purposeKeys, instant);
  }

  private static final String NO_PURPOSE = "";

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private DisagreementReader disagreementReader;

  @Reference private LedgerReader ledgerReader;

  @Reference private OverviewReader overviewReader;

  @Reference private OwnViewReader ownViewReader;

  @Reference private PupilLocalService pupilLocalService;
}
