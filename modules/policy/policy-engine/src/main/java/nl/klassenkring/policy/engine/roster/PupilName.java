/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

import java.util.Objects;

/** A pupil by the name that he is called by, as far as the rules on texts need him. Immutable. */
public final class PupilName {

  private final String firstName;
  private final String prefix;
  private final String lastName;
  private final boolean inGroup;

  /**
   * Makes a pupil's name; blanks around its parts are taken off.
   *
   * @param firstName what the pupil is called, such as {@code Sanne}
   * @param prefix the part before the last name, such as {@code van der}; empty when there is none
   * @param lastName without the prefix
   * @param inGroup whether the pupil is in the group in which the draft would be placed
   * @throws IllegalArgumentException if neither first nor last name is there
   */
  public PupilName(String firstName, String prefix, String lastName, boolean inGroup) {
    this.firstName = firstName.strip();
    this.prefix = prefix.strip();
    this.lastName = lastName.strip();
    this.inGroup = inGroup;

    if (this.firstName.isEmpty() && this.lastName.isEmpty()) {
      throw new IllegalArgumentException("A pupil needs a name");
    }
  }

  public String firstName() {
    return firstName;
  }

  /** The part before the last name; empty text when there is none. */
  public String prefix() {
    return prefix;
  }

  public String lastName() {
    return lastName;
  }

  public boolean inGroup() {
    return inGroup;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof PupilName)) {
      return false;
    }
    PupilName other = (PupilName) object;
    return firstName.equals(other.firstName)
        && prefix.equals(other.prefix)
        && lastName.equals(other.lastName)
        && inGroup == other.inGroup;
  }

  @Override
  public int hashCode() {
    return Objects.hash(firstName, prefix, lastName, inGroup);
  }

  /** Names nobody: names of children do not belong in a log. */
  @Override
  public String toString() {
    return inGroup ? "pupil of the group" : "pupil of another group";
  }
}
