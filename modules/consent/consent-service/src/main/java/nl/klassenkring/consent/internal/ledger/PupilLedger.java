/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.consent.engine.ConsentCase;
import nl.klassenkring.consent.engine.ConsentConditions;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.engine.Decision;
import nl.klassenkring.consent.engine.EffectiveConsent;
import nl.klassenkring.consent.engine.GuardianAuthority;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** All that decides about one pupil at one moment. */
public final class PupilLedger {

  private final long pupilId;
  private final long schoolGroupId;
  private final long pupilUserId;
  private final LocalDate birthDate;
  private final ConsentConditions conditions;
  private final Instant moment;
  private final ZoneId zone;
  private final Map<Long, GuardianAuthority> guardians = new HashMap<>();
  private final Map<Long, Long> guardianIdsByUser = new HashMap<>();
  private final Set<String> purposeKeysInUse = new HashSet<>();
  private final Map<Long, Decision> decisions = new HashMap<>();
  private final Map<Long, Long> textIds = new HashMap<>();

  PupilLedger(LedgerRow row, Instant moment, ZoneId zone) {
    pupilId = row.pupilId();
    schoolGroupId = row.schoolGroupId();
    pupilUserId = row.pupilUserId();
    birthDate = row.birthDate();
    conditions = row.conditions();
    this.moment = moment;
    this.zone = zone;
  }

  /** Adds a row of the pupil; the same guardian and the same decision come in more than one. */
  void add(LedgerRow row) {
    if (row.hasGuardian()) {
      GuardianAuthority guardian = row.guardian(moment);

      // One who was a guardian before has an ended row beside the one that holds.
      guardians.merge(
          guardian.guardianId(), guardian, (known, other) -> known.counts() ? known : other);
      if (guardian.counts() && (row.guardianUserId() > 0)) {
        guardianIdsByUser.merge(row.guardianUserId(), guardian.guardianId(), Math::min);
      }
    }
    if (row.inUse()) {
      purposeKeysInUse.add(row.purposeKey());
    }
    if (row.hasDecision()) {
      Decision decision = row.decision();

      decisions.put(decision.sequence(), decision);
      textIds.put(decision.sequence(), row.textId());
    }
  }

  public long pupilId() {
    return pupilId;
  }

  public long schoolGroupId() {
    return schoolGroupId;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The day on the wall of the school. */
  LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** What the ledger comes to for a purpose. */
  public EffectiveConsent consent(String purposeKey) {
    return consent(purposeKey, moment);
  }

  /**
   * When the result for a purpose changed, oldest first, with what it was from then on. It goes by
   * the guardians and the settings of now, for those of then are not kept.
   */
  public NavigableMap<Instant, Boolean> changes(String purposeKey) {
    NavigableMap<Instant, Boolean> changes = new TreeMap<>();
    boolean allowed = false;

    for (Instant instant : turns(purposeKey)) {
      boolean allowedThen = consent(purposeKey, instant).allowed();

      if (allowedThen != allowed) {
        changes.put(instant, allowedThen);
        allowed = allowedThen;
      }
    }

    return changes;
  }

  /** When the result may have changed: at each decision, and where a school year begins. */
  private NavigableSet<Instant> turns(String purposeKey) {
    NavigableSet<Instant> turns = new TreeSet<>();

    decisions.values().stream()
        .filter(decision -> decision.purposeKey().equals(purposeKey))
        .map(Decision::decidedAt)
        .filter(instant -> !instant.isAfter(moment))
        .forEach(turns::add);

    if (!turns.isEmpty()) {
      SchoolYear schoolYear = SchoolYear.at(turns.first(), zone).next();

      while (!schoolYear.firstDay().isAfter(day(moment))) {
        turns.add(schoolYear.firstDay().atStartOfDay(zone).toInstant());
        schoolYear = schoolYear.next();
      }
    }

    return turns;
  }

  private EffectiveConsent consent(String purposeKey, Instant instant) {
    return EffectiveConsent.of(
        ConsentCase.builder(purposeKey, instant, zone, conditions)
            .inUse(purposeKeysInUse.contains(purposeKey))
            .birthDate(birthDate)
            .guardians(guardians.values())
            .decisions(decisions.values())
            .build());
  }

  public boolean isInUse(String purposeKey) {
    return purposeKeysInUse.contains(purposeKey);
  }

  /**
   * As whom a user may see and decide: a guardian with authority, or the pupil who is old enough.
   */
  public Optional<Decider> deciderOf(long userId) {
    if (userId <= 0) {
      return Optional.empty();
    }
    if ((userId == pupilUserId) && pupilDecides()) {
      return Optional.of(Decider.pupil());
    }
    return Optional.ofNullable(guardianIdsByUser.get(userId)).map(Decider::guardian);
  }

  /** Whether somebody's decision counts now. */
  public boolean mayDecide(Decider decider) {
    if (decider.guardianId().isEmpty()) {
      return pupilDecides();
    }

    GuardianAuthority guardian = guardians.get(decider.guardianId().getAsLong());

    return (guardian != null) && guardian.counts() && !pupilDecides();
  }

  /** The guardians who decide now, by their keys; 0 alone when the pupil does. */
  public List<Long> decidingGuardianIds() {
    return pupilDecides()
        ? List.of(0L)
        : guardians.values().stream()
            .filter(GuardianAuthority::counts)
            .map(GuardianAuthority::guardianId)
            .sorted()
            .collect(Collectors.toList());
  }

  /** What somebody decided last about a purpose, as far as the ledger knows. */
  public Optional<Decision> lastDecision(String purposeKey, Decider decider) {
    return decisions.values().stream()
        .filter(decision -> decision.purposeKey().equals(purposeKey))
        .filter(decision -> decision.decider().equals(decider))
        .max(Comparator.comparing(Decision::decidedAt).thenComparingLong(Decision::sequence));
  }

  /** The wording that a decision was about. */
  public long textId(Decision decision) {
    return textIds.getOrDefault(decision.sequence(), 0L);
  }

  private boolean pupilDecides() {
    return conditions.pupilDecides(birthDate, day(moment));
  }
}
