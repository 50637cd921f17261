/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a pupil may be shown for a purpose at a moment (C1). The same case always gives the same
 * answer; whatever is not plainly allowed is not. Immutable.
 *
 * <ul>
 *   <li>From the deciding age on, the pupil's own decision counts and nobody else's. Of unknown age
 *       is under it.
 *   <li>Under it, active guardians with authority decide: one no is a no, nobody asked is a no, and
 *       the school chooses whether one yes suffices or each of them must have said yes.
 *   <li>A purpose that the school does not use allows nothing.
 *   <li>A yes may expire with its school year; a no stands until the same person answers anew.
 * </ul>
 *
 * <p>Who was entitled to decide when a decision was recorded, is for the ledger to check.
 */
public final class EffectiveConsent {

  private final ConsentCase consentCase;
  private final Map<Long, Standing> standings;
  private final ConsentReason reason;

  private EffectiveConsent(ConsentCase consentCase) {
    this.consentCase = consentCase;
    standings =
        consentCase.decidingGuardianIds().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), id -> standingOf(Decider.guardian(id))));
    reason = consentCase.inUse() ? reasonOfDeciders() : ConsentReason.NOT_IN_USE;
  }

  /** Answers the question of a case. */
  public static EffectiveConsent of(ConsentCase consentCase) {
    return new EffectiveConsent(consentCase);
  }

  public boolean allowed() {
    return reason == ConsentReason.GIVEN;
  }

  /** Why; for those who may know what each guardian chose. */
  public ConsentReason reason() {
    return reason;
  }

  /**
   * The disagreement of the guardians who decide, for the director; empty when there is none, or
   * when the pupil decides.
   */
  public Optional<ConsentDisagreement> disagreement() {
    Set<Long> inFavour = guardianIds(standing -> standing == Standing.YES);
    Set<Long> against = guardianIds(Standing::isNo);

    if (consentCase.pupilDecides() || inFavour.isEmpty() || against.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ConsentDisagreement(inFavour, against));
  }

  /** What a guardian or the pupil may know of it: the own answer and the result. */
  public OwnView viewOf(Decider decider) {
    Standing standing = standingOf(decider);

    return new OwnView(
        standing.answer(), standing == Standing.EXPIRED, mayDecide(decider), allowed());
  }

  private boolean mayDecide(Decider decider) {
    return decider.guardianId().isEmpty()
        ? consentCase.pupilDecides()
        : !consentCase.pupilDecides() && standings.containsKey(decider.guardianId().getAsLong());
  }

  private ConsentReason reasonOfDeciders() {
    return consentCase.pupilDecides() ? pupilReason() : reasonOf(standings.values());
  }

  private ConsentReason pupilReason() {
    Standing standing = standingOf(Decider.pupil());

    return standing == Standing.SILENT ? ConsentReason.PUPIL_DECIDES : reasonOf(List.of(standing));
  }

  private ConsentReason reasonOf(Collection<Standing> answers) {
    if (answers.isEmpty()) {
      return ConsentReason.NO_AUTHORITY;
    }
    if (answers.contains(Standing.REFUSED)) {
      return ConsentReason.REFUSED;
    }
    if (answers.contains(Standing.WITHDRAWN)) {
      return ConsentReason.WITHDRAWN;
    }
    if (answers.contains(Standing.YES)) {
      return yesSuffices(answers) ? ConsentReason.GIVEN : ConsentReason.WAITING_FOR_OTHERS;
    }
    return answers.contains(Standing.EXPIRED) ? ConsentReason.EXPIRED : ConsentReason.NOT_ANSWERED;
  }

  private boolean yesSuffices(Collection<Standing> answers) {
    return consentCase.conditions().rule() == ConsentRule.ONE_SUFFICES
        || answers.stream().allMatch(answer -> answer == Standing.YES);
  }

  private Standing standingOf(Decider decider) {
    return PersonalLedger.standing(
        consentCase.decisionsOf(decider),
        consentCase.schoolYear(),
        consentCase.conditions().expiresWithSchoolYear());
  }

  private Set<Long> guardianIds(Predicate<Standing> predicate) {
    return standings.entrySet().stream()
        .filter(entry -> predicate.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String toString() {
    return reason.name();
  }
}
