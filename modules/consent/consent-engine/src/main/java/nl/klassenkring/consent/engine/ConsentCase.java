/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** One question for the ledger: may this pupil be shown for this purpose at this moment? */
public final class ConsentCase {

  private final String purposeKey;
  private final Instant moment;
  private final LocalDate today;
  private final ConsentConditions conditions;
  private final boolean inUse;
  private final LocalDate birthDate;
  private final List<GuardianAuthority> guardians;
  private final List<Decision> decisions;

  private ConsentCase(Builder builder) {
    purposeKey = builder.purposeKey;
    moment = builder.moment;
    today = moment.atZone(builder.zone).toLocalDate();
    conditions = builder.conditions;
    inUse = builder.inUse;
    birthDate = builder.birthDate;
    guardians = builder.guardians;
    decisions =
        builder.decisions.stream()
            .filter(decision -> decision.purposeKey().equals(purposeKey))
            .filter(decision -> !decision.decidedAt().isAfter(moment))
            .sorted(Decision.IN_ORDER_OF_TIME)
            .collect(Collectors.toUnmodifiableList());
  }

  /**
   * Starts a question.
   *
   * @param moment for which it is asked; what was decided later is not known yet
   * @param zone of the school, in which birthdays and school years begin
   */
  public static Builder builder(
      String purposeKey, Instant moment, ZoneId zone, ConsentConditions conditions) {

    return new Builder(purposeKey, moment, zone, conditions);
  }

  ConsentConditions conditions() {
    return conditions;
  }

  boolean inUse() {
    return inUse;
  }

  SchoolYear schoolYear() {
    return SchoolYear.of(today);
  }

  boolean pupilDecides() {
    return conditions.pupilDecides(birthDate, today);
  }

  /** The guardians whose decisions count. */
  Set<Long> decidingGuardianIds() {
    return guardians.stream()
        .filter(GuardianAuthority::counts)
        .map(GuardianAuthority::guardianId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What one person decided about the purpose until the moment, latest last. */
  List<Decision> decisionsOf(Decider decider) {
    return decisions.stream()
        .filter(decision -> decision.decider().equals(decider))
        .collect(Collectors.toUnmodifiableList());
  }

  /** Collects what is known about the pupil. */
  public static final class Builder {

    private final String purposeKey;
    private final Instant moment;
    private final ZoneId zone;
    private final ConsentConditions conditions;
    private boolean inUse = true;
    private LocalDate birthDate;
    private List<GuardianAuthority> guardians = List.of();
    private List<Decision> decisions = List.of();

    private Builder(String purposeKey, Instant moment, ZoneId zone, ConsentConditions conditions) {
      this.purposeKey = Objects.requireNonNull(purposeKey, "purposeKey");
      this.moment = Objects.requireNonNull(moment, "moment");
      this.zone = Objects.requireNonNull(zone, "zone");
      this.conditions = Objects.requireNonNull(conditions, "conditions");
    }

    /** Sets whether the school uses the purpose; without it, it does. */
    public Builder inUse(boolean inUse) {
      this.inUse = inUse;
      return this;
    }

    /** Sets the birth date; null when unknown, then the guardians decide. */
    public Builder birthDate(LocalDate birthDate) {
      this.birthDate = birthDate;
      return this;
    }

    public Builder guardians(Collection<GuardianAuthority> guardians) {
      this.guardians = List.copyOf(guardians);
      return this;
    }

    /** Sets the pupil's entries of the ledger, in any order; other purposes may be among them. */
    public Builder decisions(Collection<Decision> decisions) {
      this.decisions = List.copyOf(decisions);
      return this;
    }

    public ConsentCase build() {
      return new ConsentCase(this);
    }
  }
}
