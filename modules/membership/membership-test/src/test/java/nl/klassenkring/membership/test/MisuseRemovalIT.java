/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.membership.test.MembershipSchool.as;
import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static nl.klassenkring.membership.test.MembershipSchool.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.exception.MembershipReasonException;
import nl.klassenkring.membership.member.GroupMember;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A8: who misuses a group is removed from it, and it is told")
@EmbeddedPortalTest
final class MisuseRemovalIT {

  @PortalService private ControllableClock clock;
  @PortalService private MembershipService membershipService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;
  @PortalService private UserNotificationEventLocalService userNotificationEventLocalService;

  private MembershipSchool school;
  private long groupId;
  private TestUser classParent;
  private TestUser parent;

  @BeforeEach
  void makeTheSchool() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    classParent = school.first().classParent();
    parent = school.first().parent();
  }

  @Test
  void aRemovalForMisuseIsToldToWhoRunsTheGroupAndTheSchool() throws Exception {
    TestUser colleague = joining("Wim", SchoolRoleConstants.TEACHER);

    remove(school.teacher(), parent, "Schelden", true);

    assertThat(isMember(parent, groupId)).isFalse();
    assertThat(roles(parent, groupId)).isEmpty();
    assertThat(school.latest(groupId, MembershipEventType.REMOVED_FOR_MISUSE).getReason())
        .isEqualTo("Schelden");
    assertThat(notices(school.director())).isEqualTo(1);
    assertThat(notices(classParent)).isEqualTo(1);
    assertThat(notices(colleague)).isEqualTo(1);
    assertThat(notices(school.teacher())).as("who did it").isZero();
    assertThat(notices(school.second().teacher())).isZero();
    assertThat(notices(school.second().classParent())).isZero();
    assertThat(notices(parent)).isZero();
  }

  @Test
  void aRemovalForAnotherReasonTellsNobody() throws Exception {
    remove(school.teacher(), parent, "Verhuisd", false);

    assertThat(notices(school.director())).isZero();
    assertThat(notices(classParent)).isZero();
    assertThat(school.count(groupId, MembershipEventType.REMOVED)).isEqualTo(1);
  }

  @Test
  void aClassParentRemovesAParentForMisuse() throws Exception {
    TestUser other = joining("Lot", SchoolRoleConstants.PARENT, SchoolRoleConstants.CLASS_PARENT);

    remove(classParent, parent, "Weer schelden", true);

    assertThat(isMember(parent, groupId)).isFalse();

    MembershipEvent event = school.latest(groupId, MembershipEventType.REMOVED_FOR_MISUSE);
    assertThat(event.getUserId()).isEqualTo(classParent.userId());
    assertThat(event.getMemberUserId()).isEqualTo(parent.userId());
    assertThat(event.getReason()).isEqualTo("Weer schelden");
    assertThat(notices(school.teacher())).isEqualTo(1);
    assertThat(notices(school.director())).isEqualTo(1);
    assertThat(notices(other)).isEqualTo(1);
    assertThat(notices(classParent)).as("who did it").isZero();
  }

  @Test
  void nobodyIsRemovedForMisuseWithoutAReason() throws Exception {
    for (TestUser user : List.of(school.teacher(), classParent)) {
      assertThatExceptionOfType(MembershipReasonException.class)
          .isThrownBy(() -> remove(user, parent, " ", true));
    }
    assertThat(isMember(parent, groupId)).isTrue();
    assertThat(notices(school.director())).isZero();
  }

  @Test
  void aClassParentRemovesForMisuseOnly() throws Exception {
    assertRefused(classParent, parent, "Ruzie", false);
  }

  @Test
  void aClassParentRemovesNobodyButParentsOfTheOwnGroup() throws Exception {
    TestUser other = joining("Lot", SchoolRoleConstants.PARENT, SchoolRoleConstants.CLASS_PARENT);
    TestUser teachingMother =
        joining("Sam", SchoolRoleConstants.PARENT, SchoolRoleConstants.TEACHER);
    TestUser coach = joining("Coach", SchoolRoleConstants.EXTERNAL);

    for (TestUser member :
        List.of(
            school.teacher(),
            teachingMother,
            other,
            coach,
            classParent,
            school.director(),
            school.staffed().administrator())) {

      assertRefused(classParent, member, "Ruzie", true);
    }

    TestUser elsewhere = school.second().parent();
    assertThatThrownBy(
            () ->
                as(
                    classParent,
                    () ->
                        membershipService.removeMember(
                            school.second().groupId(), elsewhere.userId(), "Ruzie", true)))
        .isInstanceOf(PrincipalException.class);
    assertThat(isMember(elsewhere, school.second().groupId())).isTrue();
  }

  @Test
  void nobodyElseRemovesForMisuse() throws Exception {
    StaffedSchool elsewhere = StaffedSchool.of(TestSchool.create(portal.company()));

    for (TestUser user :
        List.of(
            joining("Noor", SchoolRoleConstants.PARENT),
            parent,
            joining("Coach", SchoolRoleConstants.EXTERNAL),
            school.second().classParent(),
            school.second().teacher(),
            elsewhere.first().classParent(),
            elsewhere.director())) {

      assertRefused(user, parent, "Ruzie", true);
    }

    assertThatThrownBy(
            () ->
                actingAs(
                    portal.company().getGuestUser(),
                    () -> {
                      membershipService.removeMember(groupId, parent.userId(), "Ruzie", true);
                      return null;
                    }))
        .isInstanceOf(PrincipalException.class);
    assertThat(isMember(parent, groupId)).isTrue();
  }

  @Test
  void aClassParentIsToldNoMoreOfParentsThanTheirNames() throws Exception {
    GroupMember member =
        actingAs(classParent, () -> membershipService.getMember(groupId, parent.userId()));

    assertThat(member.getName()).isEqualTo(parent.user().getFullName());
    assertThat(member.getRoles()).containsExactly(MemberRole.PARENT);
    assertThat(member.getEmailAddress()).isEmpty();
    assertThat(member.getSince()).isNull();
    assertThat(actingAs(classParent, () -> membershipService.getMembers(groupId, "", 0, 20)))
        .extracting(GroupMember::getEmailAddress)
        .containsOnly("");

    for (TestUser staff : List.of(school.teacher(), school.director())) {
      assertThatThrownBy(
              () -> as(classParent, () -> membershipService.getMember(groupId, staff.userId())))
          .isInstanceOf(PrincipalException.class);
    }
  }

  private TestUser joining(String name, String... roles) {
    return school.known(name).joins(school.first().site(), roles);
  }

  private void remove(TestUser user, TestUser member, String reason, boolean misuse)
      throws Exception {

    as(user, () -> membershipService.removeMember(groupId, member.userId(), reason, misuse));
  }

  private void assertRefused(TestUser user, TestUser member, String reason, boolean misuse) {
    assertThatThrownBy(() -> remove(user, member, reason, misuse))
        .isInstanceOf(PrincipalException.class);
    assertThat(isMember(member, groupId)).isTrue();
  }

  private int notices(TestUser user) {
    return userNotificationEventLocalService.getDeliveredUserNotificationEventsCount(
        user.userId(), UserNotificationDeliveryConstants.TYPE_WEBSITE, true, false);
  }
}
