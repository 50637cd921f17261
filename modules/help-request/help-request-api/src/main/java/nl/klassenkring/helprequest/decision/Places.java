/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who signed up for a slot, and the rules by which that changes (B3): never more people than
 * wanted, a place is given back until the day comes, and nobody says no. Each step gives a new
 * value, or is refused. Immutable.
 */
public final class Places {

  private final SlotTerms terms;
  private final Map<Long, SignUpState> states;

  /**
   * Makes the value.
   *
   * @param states by the key of the user, of everybody who ever signed up
   */
  public Places(SlotTerms terms, Map<Long, SignUpState> states) {
    this.terms = terms;
    this.states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  /** How far everybody is who ever signed up. */
  public Map<Long, SignUpState> states() {
    return states;
  }

  /** How far somebody is; empty for who never signed up. */
  public Optional<SignUpState> state(long userId) {
    return Optional.ofNullable(states.get(userId));
  }

  public boolean hasPlace(long userId) {
    return states.get(userId) == SignUpState.ASSIGNED;
  }

  /** Who has a place, or offers his help. */
  public Set<Long> signedUp() {
    return states.keySet().stream()
        .filter(this::isActive)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the slot has begun, or is over. */
  public boolean hasBegunBy(LocalDateTime now) {
    return terms.hasBegunBy(now);
  }

  /** The number of people who have a place. */
  public int taken() {
    return (int) states.values().stream().filter(state -> state == SignUpState.ASSIGNED).count();
  }

  /** The number of people who are still wanted. */
  public int free() {
    return Math.max(0, terms.wanted() - taken());
  }

  /** Whether somebody could sign up now; empty when he can, else why not. */
  public Optional<HelpRefusal> whyNotSignUp(long userId, LocalDateTime now) {
    if (isActive(userId)) {
      return Optional.of(HelpRefusal.ALREADY_SIGNED_UP);
    }

    if (terms.hasBegunBy(now)) {
      return Optional.of(HelpRefusal.BEGUN);
    }

    return free() == 0 ? Optional.of(HelpRefusal.FULL) : Optional.empty();
  }

  /** Whether somebody could give his place or his offer back now; empty when he can. */
  public Optional<HelpRefusal> whyNotWithdraw(long userId, LocalDateTime now) {
    if (!isActive(userId)) {
      return Optional.of(HelpRefusal.NOT_SIGNED_UP);
    }

    return hasPlace(userId) && terms.hasComeBy(now)
        ? Optional.of(HelpRefusal.DAY_HAS_COME)
        : Optional.empty();
  }

  /** Whether somebody could hand his place over to another one now; empty when he can. */
  public Optional<HelpRefusal> whyNotHandOver(long userId, long toUserId, LocalDateTime now) {
    if (userId == toUserId) {
      return Optional.of(HelpRefusal.TO_ONESELF);
    }

    if (!hasPlace(userId)) {
      return Optional.of(HelpRefusal.NO_PLACE);
    }

    if (terms.hasComeBy(now)) {
      return Optional.of(HelpRefusal.DAY_HAS_COME);
    }

    return hasPlace(toUserId) ? Optional.of(HelpRefusal.OTHER_HAS_PLACE) : Optional.empty();
  }

  /**
   * Lets somebody sign up: who comes first has the place, unless somebody decides.
   *
   * @throws HelpRefusedException if he cannot
   */
  public Places signUp(long userId, LocalDateTime now) throws HelpRefusedException {
    require(whyNotSignUp(userId, now));

    return with(
        userId,
        terms.mode() == DecisionMode.FIRST_COME ? SignUpState.ASSIGNED : SignUpState.OFFERED);
  }

  /**
   * Lets somebody give his place back until the day comes, or his offer at any time.
   *
   * @throws HelpRefusedException if he cannot
   */
  public Places withdraw(long userId, LocalDateTime now) throws HelpRefusedException {
    require(whyNotWithdraw(userId, now));

    return with(userId, SignUpState.WITHDRAWN);
  }

  /**
   * Gives a place to somebody who offered to help, as who decides.
   *
   * @throws HelpRefusedException if he did not, or all places are taken, or it has begun
   */
  public Places assign(long userId, LocalDateTime now) throws HelpRefusedException {
    if (states.get(userId) != SignUpState.OFFERED) {
      throw new HelpRefusedException(HelpRefusal.NOT_OFFERED);
    }

    if (terms.hasBegunBy(now)) {
      throw new HelpRefusedException(HelpRefusal.BEGUN);
    }

    if (free() == 0) {
      throw new HelpRefusedException(HelpRefusal.FULL);
    }

    return with(userId, SignUpState.ASSIGNED);
  }

  /**
   * Takes somebody's place or offer away, as who decides: also on the day itself.
   *
   * @throws HelpRefusedException if he has none, or it has begun
   */
  public Places remove(long userId, LocalDateTime now) throws HelpRefusedException {
    if (!isActive(userId)) {
      throw new HelpRefusedException(HelpRefusal.NOT_SIGNED_UP);
    }

    if (terms.hasBegunBy(now)) {
      throw new HelpRefusedException(HelpRefusal.BEGUN);
    }

    return with(userId, SignUpState.WITHDRAWN);
  }

  /**
   * Hands somebody's place over to another one, who agreed.
   *
   * @throws HelpRefusedException if he has none, the other one has one, or the day has come
   */
  public Places handOver(long userId, long toUserId, LocalDateTime now)
      throws HelpRefusedException {

    require(whyNotHandOver(userId, toUserId, now));

    return with(userId, SignUpState.WITHDRAWN).with(toUserId, SignUpState.ASSIGNED);
  }

  private boolean isActive(long userId) {
    SignUpState state = states.get(userId);

    return (state != null) && (state != SignUpState.WITHDRAWN);
  }

  private Places with(long userId, SignUpState state) {
    Map<Long, SignUpState> changed = new LinkedHashMap<>(states);

    changed.put(userId, state);

    return new Places(terms, changed);
  }

  private static void require(Optional<HelpRefusal> refusal) throws HelpRefusedException {
    if (refusal.isPresent()) {
      throw new HelpRefusedException(refusal.get());
    }
  }
}
