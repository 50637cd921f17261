/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the school's rules together say about a draft. Immutable. The strongest finding decides the
 * outcome: BLOCK over HOLD over WARN; ALLOW when no finding is stronger than a HINT or an
 * EXCEPTION.
 */
public final class Verdict implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Strongest first, then by rule: B2 before B11. Total, so that the order of rules never shows.
   */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::effect)
          .reversed()
          .thenComparing(finding -> finding.ruleId().length())
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::reasonKey)
          .thenComparing(finding -> finding.earliest().orElse(Instant.MIN))
          .thenComparing(Finding::adviceKey)
          .thenComparing(finding -> finding.arguments().toString())
          .thenComparing(finding -> finding.places().toString());

  private final List<Finding> findings;
  private final Instant placeableFrom;

  private Verdict(Collection<Finding> findings, Instant placeableFrom) {
    this.findings = findings.stream().sorted(ORDER).collect(Collectors.toUnmodifiableList());
    this.placeableFrom = placeableFrom;
  }

  /** A verdict of findings of which none is a HOLD, or of which one is a BLOCK. */
  public static Verdict of(Collection<Finding> findings) {
    Verdict verdict = new Verdict(findings, null);
    if (verdict.outcome() == Outcome.HOLD) {
      throw new IllegalArgumentException("A HOLD needs the moment from which on it is placeable");
    }
    return verdict;
  }

  /** A verdict that holds the draft until the given moment. */
  public static Verdict hold(Collection<Finding> findings, Instant placeableFrom) {
    Verdict verdict = new Verdict(findings, Objects.requireNonNull(placeableFrom, "placeableFrom"));
    if (verdict.outcome() != Outcome.HOLD) {
      throw new IllegalArgumentException("Not held, but " + verdict.outcome());
    }
    return verdict;
  }

  public Outcome outcome() {
    return findings.isEmpty() ? Outcome.ALLOW : Outcome.of(findings.get(0).effect());
  }

  /** Whether the draft may be placed now, be it after a confirmation of the author (WARN). */
  public boolean placeableNow() {
    return outcome().compareTo(Outcome.HOLD) < 0;
  }

  /** All findings, strongest first. */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings that the author confirms before the draft is placed, to be recorded with it. */
  public List<Finding> warnings() {
    return withEffect(Effect.WARN);
  }

  /** The rules that give way to what the author declared, to be recorded with the post. */
  public List<Finding> exceptions() {
    return withEffect(Effect.EXCEPTION);
  }

  private List<Finding> withEffect(Effect effect) {
    return findings.stream()
        .filter(finding -> finding.effect() == effect)
        .collect(Collectors.toUnmodifiableList());
  }

  /** The earliest moment that satisfies all HOLDs; empty unless the outcome is HOLD. */
  public Optional<Instant> placeableFrom() {
    return Optional.ofNullable(placeableFrom);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Verdict
        && findings.equals(((Verdict) object).findings)
        && Objects.equals(placeableFrom, ((Verdict) object).placeableFrom);
  }

  @Override
  public int hashCode() {
    return Objects.hash(findings, placeableFrom);
  }

  @Override
  public String toString() {
    return outcome() + " " + findings;
  }
}
