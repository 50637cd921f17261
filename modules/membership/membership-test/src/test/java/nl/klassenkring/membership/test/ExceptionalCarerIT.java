/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.membership.test.MembershipSchool.as;
import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static nl.klassenkring.membership.test.MembershipSchool.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.Acting;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.exception.MembershipPupilException;
import nl.klassenkring.membership.exception.MembershipReasonException;
import nl.klassenkring.membership.exception.MembershipRequestException;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.ExceptionalCarerLocalService;
import nl.klassenkring.membership.service.ExceptionalCarerService;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A2: a close carer is a member only with the approval of the child's teacher")
@EmbeddedPortalTest
final class ExceptionalCarerIT {

  @PortalService private ControllableClock clock;
  @PortalService private ExceptionalCarerLocalService exceptionalCarerLocalService;
  @PortalService private ExceptionalCarerService exceptionalCarerService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private TestUser nanny;
  private Pupil sanne;
  private long groupId;

  @BeforeEach
  void makeTheSchool() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    nanny = school.known("Oppas");
    sanne = school.pupil("Sanne", groupId, "5a", MembershipSchool.YEAR);
  }

  @Test
  void untilTheTeacherApprovesTheCarerIsNoMember() throws Exception {
    ExceptionalCarer request = request(school.director());

    assertThat(isMember(nanny, groupId)).isFalse();

    as(
        school.teacher(),
        () ->
            exceptionalCarerService.approve(
                request.getExceptionalCarerId(), "Besproken met moeder"));

    assertThat(roles(nanny, groupId)).containsExactly("Parent");

    ExceptionalCarer kept =
        exceptionalCarerLocalService.getExceptionalCarer(request.getExceptionalCarerId());
    assertThat(kept.getReason()).isEqualTo("Haalt elke dag op");
    assertThat(kept.getDecidedByUserId()).isEqualTo(school.teacher().userId());
    assertThat(kept.getDecisionReason()).isEqualTo("Besproken met moeder");
    assertThat(kept.getDecidedDate().toInstant()).isEqualTo(clock.instant());

    MembershipEvent event = school.latest(groupId, MembershipEventType.CARER_APPROVED);
    assertThat(event.getApproverUserId()).isEqualTo(school.teacher().userId());
    assertThat(event.getMemberUserId()).isEqualTo(nanny.userId());
  }

  @Test
  void aGuardianAsksForACarerToo() throws Exception {
    TestUser mother = school.known("Noor");
    school.guardian(mother, sanne);

    request(mother);

    assertThat(school.count(groupId, MembershipEventType.CARER_REQUESTED)).isEqualTo(1);
    assertThat(isMember(nanny, groupId)).isFalse();
  }

  @Test
  void nobodyButATeacherOfTheChildDecides() throws Exception {
    long id = request(school.teacher()).getExceptionalCarerId();

    for (TestUser user :
        List.of(
            school.director(),
            school.staffed().administrator(),
            school.second().teacher(),
            school.first().parent(),
            school.first().classParent(),
            nanny)) {

      assertRefused(user, () -> exceptionalCarerService.approve(id, "Goed"));
      assertRefused(user, () -> exceptionalCarerService.refuse(id, "Nee"));
    }

    assertThat(isMember(nanny, groupId)).isFalse();
  }

  @Test
  void whoHasNoChildThereAndRunsNothingAsksForNobody() throws Exception {
    TestUser otherMother = school.known("Els");
    school.guardian(otherMother, school.pupil("Bo", groupId, "5a", MembershipSchool.YEAR));

    for (TestUser user :
        List.of(otherMother, school.first().parent(), school.second().teacher(), nanny)) {

      assertRefused(user, () -> request(user));
    }
  }

  @Test
  void aRequestNeedsAReasonAndAPupilOfTheGroup() throws Exception {
    Pupil other = school.pupil("Daan", school.second().groupId(), "6b", MembershipSchool.YEAR);

    assertThatExceptionOfType(MembershipReasonException.class)
        .isThrownBy(
            () ->
                as(
                    school.teacher(),
                    () ->
                        exceptionalCarerService.addRequest(
                            groupId, nanny.emailAddress(), sanne.getPupilId(), "")));
    assertThatExceptionOfType(MembershipPupilException.class)
        .isThrownBy(
            () ->
                as(
                    school.teacher(),
                    () ->
                        exceptionalCarerService.addRequest(
                            groupId, nanny.emailAddress(), other.getPupilId(), "Oppas")));
  }

  @Test
  void itIsAskedAndDecidedOnce() throws Exception {
    long id = request(school.teacher()).getExceptionalCarerId();

    assertThatExceptionOfType(MembershipRequestException.class)
        .isThrownBy(() -> request(school.teacher()));

    as(school.teacher(), () -> exceptionalCarerService.refuse(id, "Niet nodig"));

    assertThatExceptionOfType(MembershipRequestException.class)
        .isThrownBy(
            () -> as(school.teacher(), () -> exceptionalCarerService.approve(id, "Toch wel")));
    assertThat(isMember(nanny, groupId)).isFalse();
  }

  @Test
  void aCarerCanBeEnded() throws Exception {
    long id = request(school.teacher()).getExceptionalCarerId();

    as(school.teacher(), () -> exceptionalCarerService.approve(id, ""));
    assertRefused(school.first().parent(), () -> exceptionalCarerService.end(id, "Nee"));
    as(school.director(), () -> exceptionalCarerService.end(id, "Past niet meer op"));

    assertThat(isMember(nanny, groupId)).isFalse();
    assertThat(school.latest(groupId, MembershipEventType.CARER_ENDED).getReason())
        .isEqualTo("Past niet meer op");
  }

  @Test
  void whoIsAlsoAGuardianThereStays() throws Exception {
    long id = request(school.teacher()).getExceptionalCarerId();
    school.guardian(nanny, school.pupil("Bo", groupId, "5a", MembershipSchool.YEAR));

    as(school.teacher(), () -> exceptionalCarerService.approve(id, ""));
    as(school.teacher(), () -> exceptionalCarerService.end(id, "Past niet meer op"));

    assertThat(isMember(nanny, groupId)).isTrue();
  }

  private ExceptionalCarer request(TestUser user) throws Exception {
    return Acting.actingAs(
        user,
        () ->
            exceptionalCarerService.addRequest(
                groupId, nanny.emailAddress(), sanne.getPupilId(), "Haalt elke dag op"));
  }

  private static void assertRefused(TestUser user, MembershipSchool.Action action) {
    assertThatThrownBy(() -> as(user, action)).isInstanceOf(PrincipalException.class);
  }
}
