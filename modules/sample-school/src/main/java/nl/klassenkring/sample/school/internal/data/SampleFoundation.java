/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The invented foundation with everything in it. Immutable. */
public final class SampleFoundation {

  private final String name;
  private final String mailDomain;
  private final String password;
  private final Map<Locale, String> privacyStatement;
  private final List<SampleSchool> schools;
  private final List<SamplePerson> people;
  private final List<SamplePost> posts;

  public SampleFoundation(
      String name,
      String mailDomain,
      String password,
      Map<Locale, String> privacyStatement,
      List<SampleSchool> schools,
      List<SamplePerson> people,
      List<SamplePost> posts) {

    this.name = name;
    this.mailDomain = mailDomain;
    this.password = password;
    this.privacyStatement = Map.copyOf(privacyStatement);
    this.schools = List.copyOf(schools);
    this.people = List.copyOf(people);
    this.posts = List.copyOf(posts);
  }

  public String name() {
    return name;
  }

  /** The password of everybody: this is a sample for demonstrations. */
  public String password() {
    return password;
  }

  /** What its schools say about privacy, by language. */
  public Map<Locale, String> privacyStatement() {
    return privacyStatement;
  }

  public List<SampleSchool> schools() {
    return schools;
  }

  public List<SamplePerson> people() {
    return people;
  }

  /** The posts of all groups, each group's newest first. */
  public List<SamplePost> posts() {
    return posts;
  }

  /** The address that a person signs in with. */
  public String mailAddress(SamplePerson person) {
    return person.login() + "@" + mailDomain;
  }
}
