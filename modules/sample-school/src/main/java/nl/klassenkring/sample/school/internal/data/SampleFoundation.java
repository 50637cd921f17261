/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The invented foundation with everything in it. Immutable. */
public final class SampleFoundation {

  private final String name;
  private final String site;
  private final String mailDomain;
  private final String password;
  private final Map<Locale, String> privacyStatement;
  private final SamplePolicy policy;
  private final List<SampleSchool> schools;
  private final List<SamplePerson> people;
  private final List<SamplePost> posts;
  private final List<SamplePublication> publications;
  private final List<SampleHandover> handovers;
  private final List<SampleIncident> incidents;
  private final List<SampleHelpRequest> helpRequests;
  private final SampleMembers members;
  private final SampleMails mails;

  public SampleFoundation(
      String name,
      String site,
      String mailDomain,
      String password,
      Map<Locale, String> privacyStatement,
      SamplePolicy policy,
      List<SampleSchool> schools,
      List<SamplePerson> people,
      List<SamplePost> posts,
      List<SamplePublication> publications,
      List<SampleHandover> handovers,
      List<SampleIncident> incidents,
      List<SampleHelpRequest> helpRequests,
      SampleMembers members,
      SampleMails mails) {

    this.name = name;
    this.site = site;
    this.mailDomain = mailDomain;
    this.password = password;
    this.privacyStatement = Map.copyOf(privacyStatement);
    this.policy = policy;
    this.schools = List.copyOf(schools);
    this.people = List.copyOf(people);
    this.posts = List.copyOf(posts);
    this.publications = List.copyOf(publications);
    this.handovers = List.copyOf(handovers);
    this.incidents = List.copyOf(incidents);
    this.helpRequests = List.copyOf(helpRequests);
    this.members = members;
    this.mails = mails;
  }

  public String name() {
    return name;
  }

  /** The friendly URL of the Site where the foundation itself works, such as {@code /stichting}. */
  public String site() {
    return site;
  }

  /** What it agreed for all its schools, and what these agreed for themselves. */
  public SamplePolicy policy() {
    return policy;
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

  /** What is asked to be made public of these posts. */
  public List<SamplePublication> publications() {
    return publications;
  }

  /** What councils want to tell all parents, and waits for the director. */
  public List<SampleHandover> handovers() {
    return handovers;
  }

  /** What was reported of these posts, and what was done about it. */
  public List<SampleIncident> incidents() {
    return incidents;
  }

  /** What some of these posts ask of parents. */
  public List<SampleHelpRequest> helpRequests() {
    return helpRequests;
  }

  /** Who comes into groups by another road than the roster. */
  public SampleMembers members() {
    return members;
  }

  /** How people want to be mailed, and what did not reach them. */
  public SampleMails mails() {
    return mails;
  }

  /** The address that a person signs in with. */
  public String mailAddress(SamplePerson person) {
    return person.login() + "@" + mailDomain;
  }
}
