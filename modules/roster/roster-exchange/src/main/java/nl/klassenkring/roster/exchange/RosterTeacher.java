/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.Objects;

/** A teacher of a roster. Immutable. */
public final class RosterTeacher extends Value {

  private final String key;
  private final PersonName name;
  private final String emailAddress;
  private final List<String> groupKeys;

  private RosterTeacher(String key, PersonName name, String emailAddress, List<String> groupKeys) {
    this.key = Objects.requireNonNull(key, "key");
    this.name = Objects.requireNonNull(name, "name");
    this.emailAddress = Objects.requireNonNull(emailAddress, "emailAddress");
    this.groupKeys = List.copyOf(groupKeys);
  }

  /** Makes a teacher; the e-mail address can be empty. */
  public static RosterTeacher of(
      String key, PersonName name, String emailAddress, List<String> groupKeys) {
    return new RosterTeacher(key, name, emailAddress, groupKeys);
  }

  public String key() {
    return key;
  }

  public PersonName name() {
    return name;
  }

  public String emailAddress() {
    return emailAddress;
  }

  public List<String> groupKeys() {
    return groupKeys;
  }

  @Override
  List<Object> parts() {
    return List.of(key, name, emailAddress, groupKeys);
  }
}
