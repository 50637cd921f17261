/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.MembershipLocalService;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/** A school whose Sites are groups of the suite, with its usual people and their children. */
final class MembershipSchool {

  static final String YEAR = "2026-2027";

  private final EmbeddedPortal portal;
  private final Clock clock;
  private final StaffedSchool school;

  private MembershipSchool(EmbeddedPortal portal, Clock clock, StaffedSchool school) {
    this.portal = portal;
    this.clock = clock;
    this.school = school;
  }

  static MembershipSchool create(EmbeddedPortal portal, Clock clock, TestSchool testSchool)
      throws Exception {

    MembershipSchool school = new MembershipSchool(portal, clock, StaffedSchool.of(testSchool));

    school.makeGroup(testSchool.site(), "SCHOOL");
    school.makeGroup(school.first().site(), "CLASS");
    school.makeGroup(school.second().site(), "CLASS");

    for (StaffedSchool.StaffedGroup group : List.of(school.first(), school.second())) {
      group.parent().joins(testSchool.site());
      group.classParent().joins(testSchool.site());
    }

    return school;
  }

  StaffedSchool staffed() {
    return school;
  }

  StaffedSchool.StaffedGroup first() {
    return school.first();
  }

  StaffedSchool.StaffedGroup second() {
    return school.second();
  }

  long groupId() {
    return first().groupId();
  }

  TestUser teacher() {
    return first().teacher();
  }

  TestUser director() {
    return school.director();
  }

  /** Somebody with an account in the school, who is in no group. */
  TestUser known(String name) {
    return school.person(name).joins(school.school().site());
  }

  ClassGroup makeGroup(Group site, String kind) throws Exception {
    return portal
        .service(ClassGroupLocalService.class)
        .addClassGroup(userId(), site.getGroupId(), kind, YEAR, new ServiceContext());
  }

  /** A pupil of a group from now on. */
  Pupil pupil(String firstName, long groupId, String rosterName, String schoolYear)
      throws Exception {

    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(
                userId(),
                school.schoolGroupId(),
                UUID.randomUUID().toString(),
                firstName,
                "",
                "Vos",
                null);

    enrol(pupil, groupId, rosterName, schoolYear);

    return pupil;
  }

  void enrol(Pupil pupil, long groupId, String rosterName, String schoolYear) throws Exception {
    portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            userId(),
            pupil.getPupilId(),
            groupId,
            "key of " + rosterName,
            rosterName,
            schoolYear,
            now(),
            null);
  }

  /** A guardian without an account. */
  Guardian guardian(String emailAddress, Pupil pupil) throws Exception {
    Guardian guardian =
        portal
            .service(GuardianLocalService.class)
            .addGuardian(
                userId(),
                school.schoolGroupId(),
                UUID.randomUUID().toString(),
                "Ouder",
                "",
                pupil.getFirstName(),
                emailAddress);

    portal
        .service(GuardianshipLocalService.class)
        .addGuardianship(
            userId(), guardian.getGuardianId(), pupil.getPupilId(), "ouder", true, now());

    return guardian;
  }

  /** A guardian with an account. */
  Guardian guardian(TestUser user, Pupil pupil) throws Exception {
    return portal
        .service(GuardianLocalService.class)
        .updateGuardianUser(guardian(user.emailAddress(), pupil).getGuardianId(), user.userId());
  }

  static boolean isMember(TestUser user, long groupId) {
    return UserLocalServiceUtil.hasGroupUser(groupId, user.userId());
  }

  static Set<String> roles(TestUser user, long groupId) throws Exception {
    return UserGroupRoleLocalServiceUtil.getUserGroupRoles(user.userId(), groupId).stream()
        .map(
            userGroupRole -> {
              try {
                return userGroupRole.getRole().getName();
              } catch (Exception exception) {
                throw new IllegalStateException(exception);
              }
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The record of a group, the newest first. */
  List<MembershipEvent> events(long groupId) {
    return portal.service(MembershipLocalService.class).getEvents(groupId, -1, -1);
  }

  MembershipEvent latest(long groupId, MembershipEventType eventType) {
    return events(groupId).stream()
        .filter(event -> event.getEventType().equals(eventType.name()))
        .findFirst()
        .orElseThrow();
  }

  long count(long groupId, MembershipEventType eventType) {
    return events(groupId).stream()
        .filter(event -> event.getEventType().equals(eventType.name()))
        .count();
  }

  static void as(TestUser user, Action action) throws Exception {
    actingAs(
        user,
        () -> {
          action.run();

          return null;
        });
  }

  static Callable<Void> asCallable(TestUser user, Action action) {
    return () -> {
      as(user, action);

      return null;
    };
  }

  Date now() {
    return Date.from(clock.instant());
  }

  private long userId() {
    return school.administrator().userId();
  }

  /** Something that may fail. */
  interface Action {
    void run() throws Exception;
  }
}
