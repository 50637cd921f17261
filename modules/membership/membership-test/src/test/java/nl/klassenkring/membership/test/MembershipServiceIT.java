/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.membership.test.MembershipSchool.as;
import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static nl.klassenkring.membership.test.MembershipSchool.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.exception.GroupNameException;
import nl.klassenkring.membership.exception.MemberAccountException;
import nl.klassenkring.membership.exception.MembershipPupilException;
import nl.klassenkring.membership.member.GroupMember;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class MembershipServiceIT {

  @PortalService private ControllableClock clock;
  @PortalService private GroupLocalService groupLocalService;
  @PortalService private MembershipService membershipService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private long groupId;

  @BeforeEach
  void makeTheSchool() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
  }

  @Test
  @DisplayName("A1 A5: a teacher adds a parent to the own group, and it is written down")
  void aTeacherAddsAParent() throws Exception {
    TestUser mother = school.known("Noor");

    as(
        school.teacher(),
        () ->
            membershipService.addMember(
                groupId, mother.emailAddress(), MemberRole.PARENT, "Nieuw in de groep"));

    assertThat(isMember(mother, groupId)).isTrue();
    assertThat(roles(mother, groupId)).containsExactly("Parent");

    MembershipEvent event = school.latest(groupId, MembershipEventType.ADDED);
    assertThat(event.getUserId()).isEqualTo(school.teacher().userId());
    assertThat(event.getMemberUserId()).isEqualTo(mother.userId());
    assertThat(event.getMemberRole()).isEqualTo("PARENT");
    assertThat(event.getReason()).isEqualTo("Nieuw in de groep");
    assertThat(event.getCreateDate().toInstant()).isEqualTo(clock.instant());
  }

  @Test
  @DisplayName("A1: nobody else adds, changes or removes anybody")
  void nobodyElseAdministersAGroup() throws Exception {
    TestUser mother = school.known("Noor");
    TestUser parent = school.first().parent();
    StaffedSchool elsewhere = StaffedSchool.of(TestSchool.create(portal.company()));

    for (TestUser user :
        List.of(
            parent,
            school.first().classParent(),
            school.second().teacher(),
            mother,
            elsewhere.director(),
            elsewhere.administrator())) {

      assertRefused(
          user,
          () -> membershipService.addMember(groupId, mother.emailAddress(), MemberRole.PARENT, ""));
      assertRefused(
          user,
          () ->
              membershipService.updateMember(
                  groupId, parent.userId(), MemberRole.CLASS_PARENT, ""));
      assertRefused(
          user, () -> membershipService.removeMember(groupId, parent.userId(), "Zomaar", false));
      assertRefused(user, () -> membershipService.renameGroup(groupId, "Onze groep"));
      assertRefused(user, () -> membershipService.updatePicture(groupId, new byte[0]));
      assertRefused(user, () -> membershipService.getEvents(groupId, 0, 20));
      assertRefused(user, () -> membershipService.getMember(groupId, school.teacher().userId()));
      assertRefused(
          user, () -> membershipService.setShowingParents(school.staffed().schoolGroupId(), true));
    }

    assertThat(isMember(parent, groupId)).isTrue();
  }

  @Test
  void aGuestMayNothing() throws Exception {
    User guest = portal.company().getGuestUser();

    for (MembershipSchool.Action action :
        List.<MembershipSchool.Action>of(
            () -> membershipService.getMembers(groupId, "", 0, 20),
            () -> membershipService.leaveGroup(groupId),
            () -> membershipService.returnToGroup(groupId),
            () -> membershipService.addMember(groupId, "x@y.nl", MemberRole.PARENT, ""))) {

      assertThatThrownBy(
              () ->
                  actingAs(
                      guest,
                      () -> {
                        action.run();
                        return null;
                      }))
          .isInstanceOf(PrincipalException.class);
    }
  }

  @Test
  @DisplayName("A1: a teacher never adds or removes a teacher or a director; the director does")
  void onlyWhoRunsTheSchoolChangesStaff() throws Exception {
    TestUser colleague = school.known("Wim");

    as(
        school.director(),
        () ->
            membershipService.addMember(groupId, colleague.emailAddress(), MemberRole.TEACHER, ""));

    assertRefused(
        school.teacher(),
        () -> membershipService.removeMember(groupId, colleague.userId(), "Ruzie", false));
    assertRefused(
        school.teacher(),
        () -> membershipService.updateMember(groupId, colleague.userId(), MemberRole.PARENT, ""));
    assertRefused(
        school.teacher(),
        () ->
            membershipService.updateMember(
                groupId, school.first().parent().userId(), MemberRole.TEACHER, ""));
    assertRefused(
        school.teacher(),
        () -> membershipService.removeMember(groupId, school.director().userId(), "Ruzie", false));

    as(
        school.staffed().administrator(),
        () -> membershipService.removeMember(groupId, colleague.userId(), "Andere groep", false));
    assertThat(isMember(colleague, groupId)).isFalse();
  }

  @Test
  void aTeacherMakesAParentClassParentAndTakesItBack() throws Exception {
    TestUser parent = school.first().parent();

    as(
        school.teacher(),
        () ->
            membershipService.updateMember(
                groupId, parent.userId(), MemberRole.CLASS_PARENT, "Wil graag"));
    assertThat(roles(parent, groupId)).containsExactly("Class Parent", "Parent");

    as(
        school.teacher(),
        () -> membershipService.updateMember(groupId, parent.userId(), MemberRole.PARENT, ""));
    assertThat(roles(parent, groupId)).containsExactly("Parent");
    assertThat(school.count(groupId, MembershipEventType.ROLE_CHANGED)).isEqualTo(2);
  }

  @Test
  @DisplayName("A5: only administrators rename a group, whatever road they take")
  void onlyAdministratorsRenameAGroup() throws Exception {
    String name = "Groep 5a van Ank " + testSchool.site().getGroupId();

    as(school.teacher(), () -> membershipService.renameGroup(groupId, name));
    assertThat(groupLocalService.getGroup(groupId).getName(DUTCH)).isEqualTo(name);
    assertThat(school.latest(groupId, MembershipEventType.RENAMED).getReason()).endsWith(name);

    for (TestUser user : List.of(school.first().parent(), school.second().teacher())) {
      assertThatThrownBy(() -> as(user, () -> rename("Piraten")))
          .satisfies(
              thrown ->
                  assertThat(thrown)
                      .hasStackTraceContaining(ModelListenerException.class.getName()));
    }
    assertThat(groupLocalService.getGroup(groupId).getName(DUTCH)).isEqualTo(name);

    as(school.director(), () -> rename("Groep vijf a " + groupId));
    assertThat(groupLocalService.getGroup(groupId).getName(DUTCH))
        .isEqualTo("Groep vijf a " + groupId);
  }

  @Test
  void aGroupHasANameOfItsOwn() throws Exception {
    String other = school.second().site().getName(DUTCH);

    for (String name : List.of(" ", "x".repeat(101), other)) {
      assertThatExceptionOfType(GroupNameException.class)
          .isThrownBy(
              () -> as(school.teacher(), () -> membershipService.renameGroup(groupId, name)));
    }
  }

  @Test
  void whoIsNotKnownInTheSchoolIsNotAdded() throws Exception {
    TestUser stranger = testSchool.person("Vreemd");

    for (String address : List.of(stranger.emailAddress(), "niemand@example.org")) {
      assertThatExceptionOfType(MemberAccountException.class)
          .isThrownBy(
              () ->
                  as(
                      school.teacher(),
                      () -> membershipService.addMember(groupId, address, MemberRole.PARENT, "")));
    }
    assertThat(isMember(stranger, groupId)).isFalse();
  }

  @Test
  @DisplayName("A2: where the roster knows the pupils, only a guardian becomes a parent")
  void onlyAGuardianBecomesAParentWhereTheRosterKnowsThePupils() throws Exception {
    Pupil sanne = school.pupil("Sanne", groupId, "5a", MembershipSchool.YEAR);
    TestUser mother = school.known("Noor");
    TestUser nanny = school.known("Oppas");
    school.guardian(mother, sanne);

    as(
        school.teacher(),
        () -> membershipService.addMember(groupId, mother.emailAddress(), MemberRole.PARENT, ""));
    assertThat(isMember(mother, groupId)).isTrue();

    assertThatExceptionOfType(MembershipPupilException.class)
        .isThrownBy(
            () ->
                as(
                    school.director(),
                    () ->
                        membershipService.addMember(
                            groupId, nanny.emailAddress(), MemberRole.PARENT, "")));
    assertThat(isMember(nanny, groupId)).isFalse();
  }

  @Test
  void parentsSeeTeachersAndClassParentsOnlyUnlessTheSchoolShowsMore() throws Exception {
    TestUser parent = school.first().parent();

    assertThat(names(parent))
        .containsExactlyInAnyOrder(
            school.teacher().user().getFullName(),
            school.first().classParent().user().getFullName());
    assertThat(actingAs(parent, () -> membershipService.getMembers(groupId, "", 0, 20)))
        .allSatisfy(
            member -> {
              assertThat(member.getEmailAddress()).isEmpty();
              assertThat(member.getSince()).isNull();
            });
    assertThat(actingAs(parent, () -> membershipService.getMembersCount(groupId, ""))).isEqualTo(2);

    as(
        school.director(),
        () -> membershipService.setShowingParents(school.staffed().schoolGroupId(), true));
    assertThat(names(parent)).contains(parent.user().getFullName()).hasSize(3);

    assertThat(names(school.teacher())).hasSize(5);
    assertRefused(school.second().parent(), () -> membershipService.getMembers(groupId, "", 0, 20));
  }

  @Test
  void membersAreFoundByName() throws Exception {
    as(
        school.teacher(),
        () -> {
          assertThat(membershipService.getMembers(groupId, "bert", 0, 20))
              .extracting(GroupMember::getUserId)
              .containsExactly(school.first().parent().userId());
          assertThat(membershipService.getMembersCount(groupId, "BERT van")).isEqualTo(1);
          assertThat(membershipService.getMembersCount(groupId, "%")).isEqualTo(5);
          assertThat(membershipService.getMembersCount(groupId, "Zeppelin")).isZero();
        });
  }

  @Test
  void aRemovedSiteLeavesNothingBehind() throws Exception {
    TestUser mother = school.known("Noor");
    as(
        school.teacher(),
        () -> membershipService.addMember(groupId, mother.emailAddress(), MemberRole.PARENT, ""));

    groupLocalService.deleteGroup(groupLocalService.getGroup(groupId));

    assertThat(school.events(groupId)).isEmpty();
  }

  private List<String> names(TestUser user) throws Exception {
    return actingAs(user, () -> membershipService.getMembers(groupId, "", 0, 20)).stream()
        .map(GroupMember::getName)
        .toList();
  }

  /** As Liferay's own settings of a Site do. */
  private void rename(String name) throws Exception {
    Group group = groupLocalService.getGroup(groupId);

    group.setNameMap(Map.of(DUTCH, name, Locale.US, name));
    groupLocalService.updateGroup(group);
  }

  private static void assertRefused(TestUser user, MembershipSchool.Action action) {
    assertThatThrownBy(() -> as(user, action)).isInstanceOf(PrincipalException.class);
  }

  private static final Locale DUTCH = new Locale("nl", "NL");
}
