/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.Objects;

/** A parent or carer of a roster. Immutable. */
public final class RosterGuardian extends Value {

  private final String key;
  private final PersonName name;
  private final String emailAddress;

  private RosterGuardian(String key, PersonName name, String emailAddress) {
    this.key = Objects.requireNonNull(key, "key");
    this.name = Objects.requireNonNull(name, "name");
    this.emailAddress = Objects.requireNonNull(emailAddress, "emailAddress");
  }

  /** Makes a guardian; the e-mail address can be empty. */
  public static RosterGuardian of(String key, PersonName name, String emailAddress) {
    return new RosterGuardian(key, name, emailAddress);
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

  @Override
  List<Object> parts() {
    return List.of(key, name, emailAddress);
  }
}
