/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.roster.constants.RosterPortletKeys;

/** The pages of a Site, in the order of its navigation. Each has one portlet. */
enum SamplePage {
  POSTS("/berichten", "Berichten", "Posts", ClassGroupPortletKeys.CLASS_GROUP, Readers.ALL),

  MY_GROUPS(
      "/mijn-groepen", "Mijn groepen", "My groups", ClassGroupPortletKeys.MY_GROUPS, Readers.ALL),

  MEMBERS("/leden", "Leden", "Members", MembershipPortletKeys.MEMBERS, Readers.ALL),

  /** For whoever was invited and is no member yet. */
  INVITATION(
      "/uitnodiging", "Uitnodiging", "Invitation", MembershipPortletKeys.INVITATION, Readers.ALL),

  SCHOOL_YEAR(
      "/schooljaar",
      "Schooljaar",
      "School year",
      MembershipPortletKeys.SCHOOL_YEAR,
      Readers.MANAGERS),

  HELP_REQUESTS(
      "/hulpvragen",
      "Hulpvragen",
      "Help requests",
      HelpRequestPortletKeys.HELP_REQUEST,
      Readers.HELPERS),

  MY_CHILDREN(
      "/mijn-kinderen",
      "Mijn kinderen",
      "My children",
      ConsentPortletKeys.MY_CHILDREN,
      Readers.ALL),

  GROUP_CONSENT(
      "/wie-mag-op-de-foto",
      "Wie mag op de foto",
      "Who may be in pictures",
      ConsentPortletKeys.GROUP_CONSENT,
      Readers.STAFF),

  PUBLICATIONS(
      "/publicaties",
      "Publicaties",
      "Publications",
      PublicationPortletKeys.PUBLICATION,
      Readers.AUTHORS),

  DIRECTORS_DESK(
      "/publicaties-beoordelen",
      "Publicaties beoordelen",
      "Decide on publications",
      PublicationPortletKeys.DIRECTORS_DESK,
      Readers.REVIEWERS),

  REPORT("/melden", "Melden", "Report", ModerationPortletKeys.REPORT, Readers.ALL),

  /** Who else is named in an incident gets there by the address that he is told. */
  INCIDENTS(
      "/incidenten", "Incidenten", "Incidents", ModerationPortletKeys.INCIDENTS, Readers.DIRECTORS),

  /** For guests too (D1). */
  FROM_THE_GROUPS(
      "/uit-de-groepen",
      "Uit de groepen",
      "From the groups",
      PublicationPortletKeys.FROM_THE_GROUPS,
      Readers.ALL),

  PUPILS("/leerlingen", "Leerlingen", "Pupils", RosterPortletKeys.ROSTER, Readers.MANAGERS),

  SCHOOL_CONSENT(
      "/toestemming",
      "Toestemming",
      "Consent",
      ConsentPortletKeys.SCHOOL_CONSENT,
      Readers.MANAGERS),

  NOTIFICATION_SETTINGS(
      "/meldingen",
      "Mijn meldingen",
      "My notifications",
      NotificationPortletKeys.NOTIFICATION_SETTINGS,
      Readers.ALL),

  UNDELIVERED_MAIL(
      "/mail-niet-aangekomen",
      "Mail niet aangekomen",
      "Mail that did not arrive",
      NotificationPortletKeys.UNDELIVERED_MAIL,
      Readers.MANAGERS),

  AGREEMENTS("/afspraken", "Afspraken", "Agreements", PolicyPortletKeys.AGREEMENTS, Readers.ALL),

  COMPLIANCE(
      "/naleving", "Naleving", "Compliance", PolicyPortletKeys.COMPLIANCE, Readers.REPORTERS),

  POLICY("/beleid", "Beleid", "Policy", PolicyPortletKeys.POLICY, Readers.GOVERNORS),

  /** For guests too (C8). */
  PRIVACY("/privacy", "Privacy", "Privacy", ConsentPortletKeys.PRIVACY_STATEMENT, Readers.ALL);

  private static final Set<SamplePage> OF_SCHOOL =
      Set.of(
          POSTS,
          MEMBERS,
          INVITATION,
          SCHOOL_YEAR,
          MY_GROUPS,
          HELP_REQUESTS,
          MY_CHILDREN,
          DIRECTORS_DESK,
          REPORT,
          INCIDENTS,
          FROM_THE_GROUPS,
          PUPILS,
          SCHOOL_CONSENT,
          NOTIFICATION_SETTINGS,
          UNDELIVERED_MAIL,
          AGREEMENTS,
          COMPLIANCE,
          POLICY,
          PRIVACY);

  private static final Set<SamplePage> OF_CLASS =
      Set.of(
          POSTS,
          MEMBERS,
          HELP_REQUESTS,
          GROUP_CONSENT,
          PUBLICATIONS,
          REPORT,
          AGREEMENTS,
          COMPLIANCE);

  private static final Set<SamplePage> OF_OTHERS =
      Set.of(POSTS, MEMBERS, HELP_REQUESTS, REPORT, AGREEMENTS);

  /** The pages of the foundation's own Site. */
  static final List<SamplePage> OF_FOUNDATION = List.of(POLICY);

  private final String friendlyUrl;
  private final String dutchName;
  private final String englishName;
  private final String portletId;
  private final Readers readers;

  SamplePage(
      String friendlyUrl, String dutchName, String englishName, String portletId, Readers readers) {

    this.friendlyUrl = friendlyUrl;
    this.dutchName = dutchName;
    this.englishName = englishName;
    this.portletId = portletId;
    this.readers = readers;
  }

  /** Gives the pages of the Site of a group. */
  static List<SamplePage> of(ClassGroupKind kind) {
    Set<SamplePage> pages =
        kind == ClassGroupKind.SCHOOL
            ? OF_SCHOOL
            : kind == ClassGroupKind.CLASS ? OF_CLASS : OF_OTHERS;

    return Arrays.stream(values()).filter(pages::contains).collect(Collectors.toList());
  }

  String friendlyUrl() {
    return friendlyUrl;
  }

  String dutchName() {
    return dutchName;
  }

  String englishName() {
    return englishName;
  }

  String portletId() {
    return portletId;
  }

  /** Tells whether only members of the Site get there. */
  boolean isPrivate() {
    return this != PRIVACY && this != FROM_THE_GROUPS && this != INVITATION;
  }

  /** Gives who gets to see the page; empty for everybody who comes to its Site. */
  List<String> roles() {
    return readers.roles();
  }

  /** Who uses a page. */
  private enum Readers {
    ALL,
    AUTHORS,
    DIRECTORS,
    /** Who asks for help and who helps: no externals. */
    HELPERS,
    REVIEWERS,
    STAFF,
    MANAGERS,
    /** On a class's Site its teachers, with the director. */
    REPORTERS,
    GOVERNORS;

    List<String> roles() {
      switch (this) {
        case ALL:
          return List.of();
        case AUTHORS:
          return List.of(
              SchoolRoleConstants.TEACHER,
              SchoolRoleConstants.CLASS_PARENT,
              SchoolRoleConstants.SCHOOL_DIRECTOR);
        case DIRECTORS:
          return List.of(SchoolRoleConstants.SCHOOL_DIRECTOR);
        case HELPERS:
          return List.of(
              SchoolRoleConstants.TEACHER,
              SchoolRoleConstants.CLASS_PARENT,
              SchoolRoleConstants.PARENT,
              SchoolRoleConstants.DIRECTOR_DELEGATE,
              SchoolRoleConstants.SCHOOL_DIRECTOR);
        case REVIEWERS:
          return List.of(
              SchoolRoleConstants.SCHOOL_DIRECTOR,
              SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
              SchoolRoleConstants.DIRECTOR_DELEGATE);
        case STAFF:
          return List.of(
              SchoolRoleConstants.TEACHER,
              SchoolRoleConstants.SCHOOL_DIRECTOR,
              SchoolRoleConstants.SCHOOL_ADMINISTRATOR);
        case REPORTERS:
          return List.of(SchoolRoleConstants.TEACHER, SchoolRoleConstants.SCHOOL_DIRECTOR);
        case GOVERNORS:
          return List.of(
              SchoolRoleConstants.SCHOOL_DIRECTOR,
              SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
              SchoolRoleConstants.PRIVACY_OFFICER);
        default:
          return List.of(
              SchoolRoleConstants.SCHOOL_DIRECTOR, SchoolRoleConstants.SCHOOL_ADMINISTRATOR);
      }
    }
  }
}
