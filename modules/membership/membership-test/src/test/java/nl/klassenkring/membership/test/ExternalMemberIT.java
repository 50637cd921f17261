/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.membership.test.MembershipSchool.as;
import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static nl.klassenkring.membership.test.MembershipSchool.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.Acting;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.exception.MemberRoleException;
import nl.klassenkring.membership.exception.MembershipEndDateException;
import nl.klassenkring.membership.exception.MembershipRequestException;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.service.ExternalMemberLocalService;
import nl.klassenkring.membership.service.ExternalMemberService;
import nl.klassenkring.membership.service.MembershipService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A3: externals come with the director's permission, fixed powers and an end")
@EmbeddedPortalTest
final class ExternalMemberIT {

  @PortalService private ControllableClock clock;
  @PortalService private ExternalMemberLocalService externalMemberLocalService;
  @PortalService private ExternalMemberService externalMemberService;
  @PortalService private MembershipService membershipService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private TestUser coach;
  private long groupId;

  @BeforeEach
  void makeTheSchool() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    coach = testSchool.person("Coach");
  }

  @Test
  void untilTheDirectorAdmitsHimTheExternalIsNoMember() throws Exception {
    ExternalMember request = request(school.teacher(), ExternalPowers.READ_POSTS);

    assertThat(isMember(coach, groupId)).isFalse();

    admit(request);

    assertThat(roles(coach, groupId)).containsExactly("External");
    assertThat(isMember(coach, school.staffed().schoolGroupId())).isFalse();
    assertThat(school.latest(groupId, MembershipEventType.EXTERNAL_ADMITTED).getApproverUserId())
        .isEqualTo(school.director().userId());
  }

  @Test
  void nobodyButTheDirectorAdmits() throws Exception {
    long id = request(school.teacher(), ExternalPowers.READ_POSTS).getExternalMemberId();

    for (TestUser user :
        List.of(
            school.teacher(),
            school.staffed().administrator(),
            school.first().parent(),
            school.second().teacher(),
            coach)) {

      assertRefused(user, () -> externalMemberService.admit(id, ""));
      assertRefused(user, () -> externalMemberService.refuse(id, "Nee"));
    }

    assertRefused(
        school.first().parent(), () -> request(school.first().parent(), ExternalPowers.READ_POSTS));
    assertThat(isMember(coach, groupId)).isFalse();
  }

  @Test
  void powersAreFixedAndNotWidenedByAnotherRoad() throws Exception {
    admit(request(school.teacher(), ExternalPowers.READ_POSTS_AND_PICTURES));

    assertThat(roles(coach, groupId)).containsExactly("External", "External With Pictures");
    assertThatExceptionOfType(MemberRoleException.class)
        .isThrownBy(
            () ->
                as(
                    school.director(),
                    () ->
                        membershipService.updateMember(
                            groupId, coach.userId(), MemberRole.PARENT, "")));
    assertRefused(coach, () -> membershipService.getMembers(groupId, "", 0, 20));
  }

  @Test
  void hisMembershipEndsAfterHisLastDayInTheSchoolsZone() throws Exception {
    LocalDate lastDay = LocalDate.ofInstant(clock.instant(), ControllableClock.SCHOOL_ZONE);
    Instant midnight = lastDay.plusDays(1).atStartOfDay(ControllableClock.SCHOOL_ZONE).toInstant();
    ExternalMember request = request(school.teacher(), ExternalPowers.READ_POSTS, midnight);

    admit(request);
    clock.advance(Duration.between(clock.instant(), midnight).minusSeconds(1));
    TestJobs.endExternals(portal);
    assertThat(isMember(coach, groupId)).isTrue();

    clock.advance(Duration.ofSeconds(1));
    TestJobs.endExternals(portal);
    assertThat(isMember(coach, groupId)).isFalse();
    assertThat(roles(coach, groupId)).isEmpty();
  }

  @Test
  void afterADowntimeItIsEndedOnceByTwoNodes() throws Exception {
    ExternalMember external = request(school.teacher(), ExternalPowers.READ_POSTS);

    admit(external);
    clock.advance(Duration.ofDays(60));

    ExecutorService nodes = Executors.newFixedThreadPool(2);
    Callable<Void> node =
        () -> {
          try {
            externalMemberLocalService.endDueExternal(external.getExternalMemberId());
          } catch (PortalException exception) {
            // The other node was first.
            assertThat(exception).isInstanceOf(MembershipRequestException.class);
          }
          return null;
        };

    try {
      nodes.invokeAll(List.of(node, node)).forEach(ExternalMemberIT::finish);
    } finally {
      nodes.shutdownNow();
    }

    TestJobs.endExternals(portal);

    assertThat(isMember(coach, groupId)).isFalse();
    assertThat(school.count(groupId, MembershipEventType.EXTERNAL_ENDED)).isEqualTo(1);
  }

  @Test
  void hisMembershipCanBeEndedBefore() throws Exception {
    ExternalMember external = request(school.teacher(), ExternalPowers.READ_POSTS);

    admit(external);
    as(
        school.teacher(),
        () -> externalMemberService.end(external.getExternalMemberId(), "Project is klaar"));

    assertThat(isMember(coach, groupId)).isFalse();
    assertThatExceptionOfType(MembershipRequestException.class).isThrownBy(() -> admit(external));
  }

  @Test
  void anEndIsNeededWithinAYear() {
    for (Instant end : List.of(clock.instant(), clock.instant().plus(Duration.ofDays(368)))) {

      assertThatExceptionOfType(MembershipEndDateException.class)
          .isThrownBy(() -> request(school.teacher(), ExternalPowers.READ_POSTS, end));
    }
  }

  @Test
  void whoIsAMemberIsNoExternal() throws Exception {
    assertThatExceptionOfType(MembershipRequestException.class)
        .isThrownBy(
            () ->
                as(
                    school.teacher(),
                    () ->
                        externalMemberService.addRequest(
                            groupId,
                            school.first().parent().emailAddress(),
                            ExternalPowers.READ_POSTS,
                            Date.from(clock.instant().plus(Duration.ofDays(30))),
                            "Schrijft graag")));
  }

  private static void finish(java.util.concurrent.Future<Void> future) {
    try {
      future.get();
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }

  private ExternalMember request(TestUser user, ExternalPowers powers) throws Exception {
    return request(user, powers, clock.instant().plus(Duration.ofDays(30)));
  }

  private ExternalMember request(TestUser user, ExternalPowers powers, Instant end)
      throws Exception {

    return Acting.actingAs(
        user,
        () ->
            externalMemberService.addRequest(
                groupId, coach.emailAddress(), powers, Date.from(end), "Begeleidt een project"));
  }

  private void admit(ExternalMember request) throws Exception {
    as(
        school.director(),
        () -> externalMemberService.admit(request.getExternalMemberId(), "Akkoord"));
  }

  private static void assertRefused(TestUser user, MembershipSchool.Action action) {
    assertThatThrownBy(() -> as(user, action)).isInstanceOf(PrincipalException.class);
  }
}
