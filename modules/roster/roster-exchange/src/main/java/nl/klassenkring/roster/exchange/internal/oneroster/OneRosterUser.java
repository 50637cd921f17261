/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.oneroster;

import java.util.List;
import java.util.Set;
import nl.klassenkring.roster.exchange.PersonName;
import nl.klassenkring.roster.exchange.internal.Row;

/** A row of users.csv: a pupil, a teacher, a guardian or somebody that the suite passes over. */
final class OneRosterUser {

  static final String ID = "sourcedId";
  static final String ROLE = "role";
  static final String AGENTS = "agentSourcedIds";

  static final Set<String> REQUIRED_COLUMNS = Set.of(ID, ROLE, "givenName", "familyName");
  static final Set<String> OPTIONAL_COLUMNS = Set.of("email", AGENTS);

  private static final Set<String> GUARDIAN_ROLES = Set.of("guardian", "parent");

  private final String id;
  private final String role;
  private final PersonName name;
  private final String emailAddress;
  private final List<String> agents;

  OneRosterUser(Row row) {
    id = row.required(ID);
    role = row.required(ROLE);
    name = PersonName.of(row.required("givenName"), "", row.required("familyName"));
    emailAddress = row.emailAddress("email");
    agents = row.keys(AGENTS);
  }

  String id() {
    return id;
  }

  String role() {
    return role;
  }

  boolean isPupil() {
    return role.equals("student");
  }

  boolean isTeacher() {
    return role.equals("teacher");
  }

  boolean isGuardian() {
    return GUARDIAN_ROLES.contains(role);
  }

  PersonName name() {
    return name;
  }

  String emailAddress() {
    return emailAddress;
  }

  /** Those who speak for this user, or whom this user speaks for. */
  List<String> agents() {
    return agents;
  }
}
