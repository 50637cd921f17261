/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;

/** The pages of consent of a school and of its first group, and the people who open them. */
final class ConsentPages {

  private final EmbeddedPortal portal;
  private final StaffedSchool school;
  private final TestRoster roster;
  private final String groupPage;
  private final String childrenPage;
  private final String schoolPage;

  ConsentPages(EmbeddedPortal portal, TestSchool testSchool) {
    this.portal = portal;

    school = StaffedSchool.of(testSchool);
    roster = new TestRoster(portal, school);
    groupPage = testSchool.page(group(), "/fotos", ConsentPortletKeys.GROUP_CONSENT);
    childrenPage = testSchool.page(group(), "/mijn-kinderen", ConsentPortletKeys.MY_CHILDREN);
    schoolPage =
        testSchool.page(testSchool.site(), "/toestemming", ConsentPortletKeys.SCHOOL_CONSENT);
  }

  StaffedSchool school() {
    return school;
  }

  Group group() {
    return school.first().site();
  }

  long schoolGroupId() {
    return school.schoolGroupId();
  }

  /** Where the teacher sees who may be in pictures. */
  String groupPage() {
    return groupPage;
  }

  /** Where a guardian answers. */
  String childrenPage() {
    return childrenPage;
  }

  /** Where the director and the administrator run consent. */
  String schoolPage() {
    return schoolPage;
  }

  /** Enrols a pupil in the first group for the school year after that of the tests. */
  void enrolNextYear(Pupil pupil) throws PortalException {
    portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            school.administrator().userId(),
            pupil.getPupilId(),
            group().getGroupId(),
            "g",
            "Groep",
            "2027-2028",
            Date.from(Instant.parse("2027-07-31T22:00:00Z")),
            null);
  }

  /** Ends all enrolments of a pupil. */
  void leave(Pupil pupil) throws PortalException {
    EnrolmentLocalService enrolments = portal.service(EnrolmentLocalService.class);

    for (Enrolment enrolment : enrolments.getPupilEnrolments(pupil.getPupilId())) {
      enrolments.endEnrolment(
          enrolment.getEnrolmentId(), Date.from(portal.service(Clock.class).instant()));
    }
  }

  TestUser teacher() {
    return school.first().teacher();
  }

  /** Somebody who may open the group's pages, and is nobody's guardian yet. */
  TestUser parent(String firstName) {
    return school.person(firstName).joins(group(), "Parent");
  }

  /** Somebody who may open the school's pages, without a role in it. */
  TestUser member(String firstName) {
    return school.person(firstName).joins(school.school().site());
  }

  /** A browser in which somebody is signed in. */
  PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  /** The wording of a purpose that is asked now. */
  long textId(String purposeKey) {
    return portal
        .service(ConsentTextLocalService.class)
        .getCurrentConsentTexts(school.schoolGroupId())
        .get(purposeKey)
        .getConsentTextId();
  }

  /** Sends a form without the token that a page of the portal has. */
  static PortalPage forge(PortalForm form) {
    return form.submitTo(form.actionWithoutToken());
  }

  Pupil pupil(String firstName) throws PortalException {
    return roster.pupil(firstName, school.first());
  }

  Pupil pupil(String firstName, LocalDate birthDate) throws PortalException {
    return roster.pupil(firstName, school.first(), birthDate);
  }

  Guardian guardian(TestUser user, boolean authority, Pupil pupil) throws PortalException {
    return roster.guardian(pupil, user, authority);
  }

  Guardian guardianWithoutAccount(String firstName, Pupil pupil) throws PortalException {
    Guardian guardian = roster.guardian(pupil, school.person(firstName), true);

    return portal
        .service(GuardianLocalService.class)
        .updateGuardianUser(guardian.getGuardianId(), 0);
  }
}
