/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.Map;
import java.util.Set;

/** Somebody who works at a school or has children there. Immutable. */
public final class SamplePerson {

  private final String login;
  private final PersonName name;
  private final String jobTitle;
  private final Set<String> roles;
  private final Map<String, Set<String>> memberships;
  private final String shows;

  public SamplePerson(
      String login,
      PersonName name,
      String jobTitle,
      Set<String> roles,
      Map<String, Set<String>> memberships,
      String shows) {

    this.login = login;
    this.name = name;
    this.jobTitle = jobTitle;
    this.roles = Set.copyOf(roles);
    this.memberships = Map.copyOf(memberships);
    this.shows = shows;
  }

  /** The mail address before the at sign. */
  public String login() {
    return login;
  }

  public PersonName name() {
    return name;
  }

  public String jobTitle() {
    return jobTitle;
  }

  /** The regular roles by name. */
  public Set<String> roles() {
    return roles;
  }

  /** The site roles by friendly URL of each Site that the person is a member of. */
  public Map<String, Set<String>> memberships() {
    return memberships;
  }

  /** What a demonstration shows with this person; empty if nothing special. */
  public String shows() {
    return shows;
  }
}
