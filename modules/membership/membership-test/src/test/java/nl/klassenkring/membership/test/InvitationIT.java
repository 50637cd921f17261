/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.membership.test.MembershipSchool.as;
import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static nl.klassenkring.membership.test.MembershipSchool.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.exception.InvitationAddressException;
import nl.klassenkring.membership.exception.MembershipAddressException;
import nl.klassenkring.membership.exception.MembershipPupilException;
import nl.klassenkring.membership.model.MembershipInvitation;
import nl.klassenkring.membership.service.MembershipInvitationLocalService;
import nl.klassenkring.membership.service.MembershipInvitationService;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A1 A5: a code by mail makes somebody a member, once, for a time, in its school")
@EmbeddedPortalTest
final class InvitationIT {

  @PortalService private ControllableClock clock;
  @PortalService private GuardianLocalService guardianLocalService;
  @PortalService private GreenMail mailServer;
  @PortalService private MembershipInvitationLocalService membershipInvitationLocalService;
  @PortalService private MembershipInvitationService membershipInvitationService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private TestUser mother;
  private long groupId;
  private String address;

  @BeforeEach
  void makeTheSchool() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    mother = testSchool.person("Noor");
    address = "noor-" + groupId + "@example.org";
  }

  @Test
  void whoRedeemsTheCodeOfTheMailIsAMember() throws Exception {
    redeem(mother, invite(MemberRole.PARENT));

    assertThat(roles(mother, groupId)).containsExactly("Parent");
    assertThat(isMember(mother, school.staffed().schoolGroupId())).isTrue();
    assertThat(school.latest(groupId, MembershipEventType.REDEEMED).getApproverUserId())
        .isEqualTo(school.teacher().userId());
  }

  @Test
  void theCodeStandsInTheMailAndNowhereElse() throws Exception {
    String code = invite(MemberRole.PARENT);
    MembershipInvitation invitation =
        membershipInvitationLocalService.getOpenInvitations(groupId, 0, 5).get(0);

    assertThat(invitation.toString()).doesNotContain(code).doesNotContain(code.replace("-", ""));
    assertThat(invitation.getCodeHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void aCodeWorksOnce() throws Exception {
    String code = invite(MemberRole.PARENT);

    redeem(mother, code);

    assertNotRedeemed(testSchool.person("Dief"), code);
  }

  @Test
  @DisplayName(
      "A1: a code for a teacher works for who has the invited address, and for nobody else")
  void aCodeForATeacherIsForTheInvitedAddress() throws Exception {
    TestUser teacher = testSchool.person("Wim");
    String code =
        invite(
            school.director(), teacher.emailAddress().toUpperCase(Locale.ROOT), MemberRole.TEACHER);

    for (TestUser thief : List.of(mother, school.first().parent(), school.second().teacher())) {
      assertThatExceptionOfType(InvitationAddressException.class)
          .isThrownBy(() -> redeem(thief, code));
      assertThat(roles(thief, groupId)).doesNotContain("Teacher");
    }

    PortalPage refused =
        PortalHttpClient.signedIn(portal.baseUri(), mother)
            .get(
                testSchool.publicPage(
                    testSchool.site(), "/uitnodiging", MembershipPortletKeys.INVITATION))
            .formWithButton("Code gebruiken")
            .set("code", code)
            .submit();
    assertThat(refused.text())
        .contains("Deze uitnodiging is voor een ander mailadres")
        .doesNotContain(teacher.emailAddress());
    assertThat(isMember(mother, groupId)).isFalse();

    redeem(teacher, code);
    assertThat(roles(teacher, groupId)).containsExactly("Teacher");
  }

  @Test
  void aCodeExpires() throws Exception {
    String code = invite(MemberRole.PARENT);

    clock.advance(Duration.ofDays(14));

    assertNotRedeemed(mother, code);
  }

  @Test
  void anEarlierCodeAndARevokedOneNoLongerWork() throws Exception {
    String earlier = invite(MemberRole.PARENT);
    clock.advance(Duration.ofMinutes(1));
    String later = invite(MemberRole.PARENT);

    assertNotRedeemed(mother, earlier);

    long id =
        membershipInvitationLocalService
            .getOpenInvitations(groupId, 0, 5)
            .get(0)
            .getMembershipInvitationId();

    assertThatThrownBy(
            () -> as(school.second().teacher(), () -> membershipInvitationService.revoke(id)))
        .isInstanceOf(PrincipalException.class);
    as(school.teacher(), () -> membershipInvitationService.revoke(id));
    assertNotRedeemed(mother, later);
  }

  @Test
  void aCodeIsOfItsSchool() throws Exception {
    String code = invite(MemberRole.PARENT);
    MembershipSchool elsewhere =
        MembershipSchool.create(portal, clock, TestSchool.create(portal.company()));

    assertThatExceptionOfType(InvitationCodeException.class)
        .isThrownBy(
            () ->
                as(
                    mother,
                    () ->
                        membershipInvitationService.redeem(
                            elsewhere.staffed().schoolGroupId(), code)));
    redeem(mother, code);
  }

  @Test
  void guessingIsStoppedAfterTenWrongCodesAlsoForTheRightOne() throws Exception {
    String code = invite(MemberRole.PARENT);

    for (int i = 0; i < 10; i++) {
      assertNotRedeemed(mother, "0000-0000-0000-000" + i);
    }

    assertNotRedeemed(mother, code);
    clock.advance(Duration.ofMinutes(15));
    redeem(mother, code);
  }

  @Test
  void ofTwoWhoRedeemOneCodeAtATimeOnlyOneIsAMember() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);

    try {
      for (int round = 0; round < 5; round++) {
        String code = invite(MemberRole.PARENT);
        TestUser first = testSchool.person("Eerste");
        TestUser second = testSchool.person("Tweede");
        Future<Boolean> firstDone = threads.submit(redeeming(first, code));
        Future<Boolean> secondDone = threads.submit(redeeming(second, code));

        assertThat(firstDone.get() ^ secondDone.get()).as("one in round %d", round).isTrue();
        assertThat(isMember(first, groupId) ^ isMember(second, groupId)).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void onlyWhoMayGiveTheRoleInvites() throws Exception {
    StaffedSchool elsewhere = StaffedSchool.of(TestSchool.create(portal.company()));

    for (TestUser user :
        List.of(
            school.first().parent(),
            school.first().classParent(),
            school.second().teacher(),
            elsewhere.director())) {

      assertInvitationRefused(user, MemberRole.PARENT);
    }

    assertInvitationRefused(school.teacher(), MemberRole.TEACHER);
    assertInvitationRefused(school.director(), MemberRole.EXTERNAL);
    as(
        school.director(),
        () -> membershipInvitationService.invite(groupId, "juf@example.org", MemberRole.TEACHER));
  }

  @Test
  void whatIsNoMailAddressIsRefused() {
    assertThatExceptionOfType(MembershipAddressException.class)
        .isThrownBy(
            () ->
                as(
                    school.teacher(),
                    () -> membershipInvitationService.invite(groupId, "Noor", MemberRole.PARENT)));
  }

  @Test
  @DisplayName("A guardian is invited with a code of the roster, and comes into the pupil's group")
  void aGuardianIsInvitedAsThat() throws Exception {
    Pupil sanne = school.pupil("Sanne", groupId, "5a", MembershipSchool.YEAR);
    Guardian guardian = school.guardian(address, sanne);

    redeem(mother, invite(MemberRole.PARENT));

    assertThat(guardianLocalService.getGuardian(guardian.getGuardianId()).getGuardianUserId())
        .isEqualTo(mother.userId());
    assertThat(roles(mother, groupId)).containsExactly("Parent");
    assertThat(isMember(mother, school.second().groupId())).isFalse();
  }

  @Test
  void whoIsNoGuardianThereIsNotInvitedAsAParent() throws Exception {
    school.pupil("Sanne", groupId, "5a", MembershipSchool.YEAR);

    assertThatExceptionOfType(MembershipPupilException.class)
        .isThrownBy(() -> invite(MemberRole.PARENT));
  }

  private Callable<Boolean> redeeming(TestUser user, String code) {
    return () -> {
      try {
        redeem(user, code);
        return true;
      } catch (InvitationCodeException exception) {
        return false;
      }
    };
  }

  private String invite(MemberRole role) throws Exception {
    return invite(school.teacher(), address, role);
  }

  private String invite(TestUser inviter, String invited, MemberRole role) throws Exception {
    return new InvitationMailbox(mailServer, invited.toLowerCase(Locale.ROOT))
        .codeOf(
            () -> as(inviter, () -> membershipInvitationService.invite(groupId, invited, role)));
  }

  private void redeem(TestUser user, String code) throws Exception {
    as(user, () -> membershipInvitationService.redeem(school.staffed().schoolGroupId(), code));
  }

  private void assertNotRedeemed(TestUser user, String code) {
    assertThatExceptionOfType(InvitationCodeException.class).isThrownBy(() -> redeem(user, code));
    assertThat(isMember(user, groupId)).isFalse();
  }

  private void assertInvitationRefused(TestUser user, MemberRole role) {
    assertThatThrownBy(
            () ->
                as(user, () -> membershipInvitationService.invite(groupId, "x@example.org", role)))
        .isInstanceOf(PrincipalException.class);
  }
}
