/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianInvitation;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: a code on paper connects a guardian with an account, once")
@EmbeddedPortalTest
final class GuardianInvitationIT {

  @PortalService private ControllableClock clock;
  @PortalService private GuardianLocalService guardianLocalService;
  @PortalService private GuardianService guardianService;
  @PortalService private GuardianshipLocalService guardianshipLocalService;
  @PortalService private PupilService pupilService;
  @PortalService private TestSchool testSchool;

  private StaffedSchool school;
  private TestRoster roster;
  private Pupil pupil;
  private Guardian guardian;
  private TestUser mother;

  @BeforeEach
  void addAGuardianWithoutAnAccount() throws Exception {
    school = StaffedSchool.of(testSchool);
    roster = new TestRoster(school, clock);
    pupil = roster.addPupil("Amber", school.first());
    guardian = roster.addGuardian("Ank", pupil);
    mother = school.person("Ank");
  }

  @Test
  void aMotherRedeemsHerCodeAndSeesHerChild() throws Exception {
    redeem(mother, invite());

    assertThat(actingAs(mother, pupilService::getMyPupils)).containsExactly(pupil);
  }

  @Test
  void aCodeMayBeTypedInSmallLettersWithoutDashes() throws Exception {
    redeem(mother, " " + invite().toLowerCase(Locale.ROOT).replace("-", " "));

    assertThat(actingAs(mother, pupilService::getMyPupils)).hasSize(1);
  }

  @Test
  void whoReadsTheDatabaseFindsNoCode() throws Exception {
    String code = invite();

    GuardianInvitation invitation =
        actingAs(
                school.administrator(),
                () -> guardianService.getPupilInvitations(pupil.getPupilId()))
            .get(0);

    assertThat(invitation.toString())
        .doesNotContainIgnoringCase(code)
        .doesNotContainIgnoringCase(code.replace("-", ""));
    assertThat(invitation.getCodeHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void aStolenCodeThatWasRedeemedIsWorthNothing() throws Exception {
    String code = invite();
    redeem(mother, code);

    assertRefused(school.person("Dief"), code);
    assertThat(account()).isEqualTo(mother.userId());
  }

  @Test
  void anExpiredCodeIsRefused() throws Exception {
    String code = invite();
    clock.advance(Duration.ofDays(60));

    assertRefused(mother, code);
  }

  @Test
  void anEarlierCodeNoLongerWorks() throws Exception {
    String earlier = invite();
    clock.advance(Duration.ofMinutes(1));
    String later = invite();

    assertRefused(mother, earlier);
    redeem(mother, later);
  }

  @Test
  void aGuardianWhoIsNoGuardianAnyMoreIsRefused() throws Exception {
    String code = invite();
    for (Guardianship guardianship :
        guardianshipLocalService.getPupilGuardianships(pupil.getPupilId())) {
      guardianshipLocalService.endGuardianship(guardianship.getGuardianshipId(), roster.now());
    }

    assertRefused(mother, code);
  }

  @Test
  void aGuardianOfAnotherPupilCannotBeInvitedForThisOne() throws Exception {
    Guardian other = roster.addGuardian("Cor", roster.addPupil("Bo", school.first()));

    assertThatExceptionOfType(InvitationCodeException.class)
        .isThrownBy(
            () ->
                actingAs(
                    school.administrator(),
                    () ->
                        guardianService.inviteGuardian(other.getGuardianId(), pupil.getPupilId())));
  }

  @Test
  void guessingIsStoppedAfterTenWrongCodesAlsoForTheRightOneAndStartsAnewLater() throws Exception {

    String code = invite();
    for (int i = 0; i < 10; i++) {
      assertRefused(mother, "0000-0000-0000-000" + i);
    }

    assertRefused(mother, code);
    clock.advance(Duration.ofMinutes(15));
    redeem(mother, code);
  }

  @Test
  void ofTwoWhoRedeemOneCodeAtATimeOnlyOneIsConnected() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);

    try {
      for (int round = 0; round < 10; round++) {
        Guardian other = roster.addGuardian("Ouder" + round, pupil);
        String code = invite(other);
        Callable<Boolean> first = redeeming(school.person("Eerste"), code);
        Callable<Boolean> second = redeeming(school.person("Tweede"), code);
        Future<Boolean> firstDone = threads.submit(first);
        Future<Boolean> secondDone = threads.submit(second);

        assertThat(firstDone.get() ^ secondDone.get())
            .as("exactly one in round %d", round)
            .isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
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

  private String invite() throws Exception {
    return invite(guardian);
  }

  private String invite(Guardian invited) throws Exception {
    return actingAs(
        school.administrator(),
        () -> guardianService.inviteGuardian(invited.getGuardianId(), pupil.getPupilId()));
  }

  private void redeem(TestUser user, String code) throws Exception {
    actingAs(user, () -> guardianService.redeemInvitation(code));
  }

  private void assertRefused(TestUser user, String code) {
    assertThatExceptionOfType(InvitationCodeException.class).isThrownBy(() -> redeem(user, code));
  }

  private long account() throws Exception {
    return guardianLocalService.getGuardian(guardian.getGuardianId()).getGuardianUserId();
  }
}
