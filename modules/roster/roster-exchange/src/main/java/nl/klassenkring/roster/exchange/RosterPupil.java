/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A pupil of a roster; no more of a child than the suite needs. Immutable. */
public final class RosterPupil extends Value {

  private final String key;
  private final PersonName name;
  private final LocalDate birthDate;
  private final String groupKey;

  private RosterPupil(String key, PersonName name, LocalDate birthDate, String groupKey) {
    this.key = Objects.requireNonNull(key, "key");
    this.name = Objects.requireNonNull(name, "name");
    this.birthDate = birthDate;
    this.groupKey = Objects.requireNonNull(groupKey, "groupKey");
  }

  /**
   * Makes a pupil.
   *
   * @param birthDate null when it is not known
   * @param groupKey empty when the pupil is in no group
   */
  public static RosterPupil of(String key, PersonName name, LocalDate birthDate, String groupKey) {
    return new RosterPupil(key, name, birthDate, groupKey);
  }

  public String key() {
    return key;
  }

  public PersonName name() {
    return name;
  }

  public Optional<LocalDate> birthDate() {
    return Optional.ofNullable(birthDate);
  }

  /** The group that the pupil is enrolled in, empty when in none. */
  public String groupKey() {
    return groupKey;
  }

  @Override
  List<Object> parts() {
    return List.of(key, name, birthDate(), groupKey);
  }
}
