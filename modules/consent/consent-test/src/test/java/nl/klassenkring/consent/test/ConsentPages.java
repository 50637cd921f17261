/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/** A school with one class group, the pages of consent on both Sites, and its people. */
final class ConsentPages {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final EmbeddedPortal portal;
  private final TestSchool school;
  private final Group group;
  private final String groupPage;
  private final String childrenPage;
  private final String schoolPage;
  private int keys;

  ConsentPages(EmbeddedPortal portal, TestSchool school, String groupName) {
    this.portal = portal;
    this.school = school;

    group = school.classGroupSite(groupName);
    groupPage = school.page(group, "/fotos", ConsentPortletKeys.GROUP_CONSENT);
    childrenPage = school.page(group, "/mijn-kinderen", ConsentPortletKeys.MY_CHILDREN);
    schoolPage = school.page(school.site(), "/toestemming", ConsentPortletKeys.SCHOOL_CONSENT);
  }

  long groupId() {
    return group.getGroupId();
  }

  Group group() {
    return group;
  }

  long schoolGroupId() {
    return school.site().getGroupId();
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

  TestUser teacher(String name) {
    return school.person(name).joins(group, SchoolRoleConstants.TEACHER);
  }

  TestUser parent(String name) {
    return school.person(name).joins(group, SchoolRoleConstants.PARENT);
  }

  TestUser director(String name) {
    return school
        .person(name)
        .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
        .joins(school.site())
        .joins(group);
  }

  TestUser administrator(String name) {
    return school
        .person(name)
        .has(SchoolRoleConstants.SCHOOL_ADMINISTRATOR)
        .joins(school.site())
        .joins(group);
  }

  /** A pupil of nine years, enrolled in the class group. */
  Pupil pupil(String firstName) throws PortalException {
    return pupil(firstName, LocalDate.of(2017, 3, 1));
  }

  Pupil pupil(String firstName, LocalDate birthDate) throws PortalException {
    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(
                userId(),
                schoolGroupId(),
                "p" + ++keys,
                firstName,
                "van",
                "Dijk",
                Date.from(birthDate.atStartOfDay(ZoneOffset.UTC).toInstant()));

    portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            userId(),
            pupil.getPupilId(),
            groupId(),
            "5a",
            "Groep 5a",
            "2026-2027",
            Date.from(start()),
            Date.from(LocalDate.of(2027, 8, 1).atStartOfDay(ZONE).toInstant()));

    return pupil;
  }

  /** Makes an account a guardian with authority over pupils. */
  Guardian guardian(TestUser user, Pupil... pupils) throws PortalException {
    return guardian(user, true, pupils);
  }

  Guardian guardian(TestUser user, boolean authority, Pupil... pupils) throws PortalException {
    Guardian guardian = guardianWithoutAccount(user.user().getFirstName(), authority, pupils);

    return portal
        .service(GuardianLocalService.class)
        .updateGuardianUser(guardian.getGuardianId(), user.userId());
  }

  Guardian guardianWithoutAccount(String firstName, boolean authority, Pupil... pupils)
      throws PortalException {

    Guardian guardian =
        portal
            .service(GuardianLocalService.class)
            .addGuardian(
                userId(),
                schoolGroupId(),
                "g" + ++keys,
                firstName,
                "",
                "Bakker",
                firstName.toLowerCase(java.util.Locale.ROOT) + "@example.org");

    for (Pupil pupil : pupils) {
      portal
          .service(GuardianshipLocalService.class)
          .addGuardianship(
              userId(),
              guardian.getGuardianId(),
              pupil.getPupilId(),
              "parent",
              authority,
              Date.from(start()));
    }

    return guardian;
  }

  private static Instant start() {
    return LocalDate.of(2026, 8, 1).atStartOfDay(ZONE).toInstant();
  }

  private long userId() throws PortalException {
    return school.company().getGuestUser().getUserId();
  }
}
