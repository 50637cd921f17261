/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.membership.test.MembershipSchool.as;
import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static nl.klassenkring.membership.test.MembershipSchool.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.module.util.SystemBundleUtil;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.exception.DepartureException;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.service.MembershipLocalService;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.notification.recipient.GroupReader;
import nl.klassenkring.notification.recipient.GroupReaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

@DisplayName("A4: a parent leaves at will, returns at will, and misses no important mail")
@EmbeddedPortalTest
final class LeaveAndReturnIT {

  @PortalService private ControllableClock clock;
  @PortalService private MembershipLocalService membershipLocalService;
  @PortalService private MembershipService membershipService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private TestUser parent;
  private long groupId;

  @BeforeEach
  void makeTheSchool() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    parent = school.first().parent();
  }

  @Test
  void aParentLeavesAndReturnsWithNobodysApproval() throws Exception {
    leave(parent);

    assertThat(isMember(parent, groupId)).isFalse();
    assertThat(roles(parent, groupId)).isEmpty();
    assertThat(membershipLocalService.getLeaverUserIds(groupId)).containsExactly(parent.userId());
    assertThat(actingAs(parent, membershipService::getDepartures))
        .extracting(GroupDeparture::getGroupId)
        .containsExactly(groupId);

    comeBack(parent);

    assertThat(roles(parent, groupId)).containsExactly("Parent");
    assertThat(membershipLocalService.getLeaverUserIds(groupId)).isEmpty();
    assertThat(school.count(groupId, MembershipEventType.LEFT)).isEqualTo(1);
    assertThat(school.count(groupId, MembershipEventType.RETURNED)).isEqualTo(1);
  }

  @Test
  void whoLeftIsAmongThoseWhoGetTheImportantMailWithoutLinks() throws Exception {
    GroupReaders leavers = leavers();

    leave(parent);

    assertThat(leavers.getUserIds(List.of(groupId), 0, 10)).containsExactly(parent.userId());
    assertThat(leavers.getReaders(List.of(groupId), List.of(parent.userId())))
        .containsExactly(new GroupReader(groupId, parent.userId(), false));

    comeBack(parent);

    assertThat(leavers.getUserIds(List.of(groupId), 0, 10)).isEmpty();
  }

  @Test
  void itCanBeDoneAgain() throws Exception {
    for (int i = 0; i < 2; i++) {
      leave(parent);
      comeBack(parent);
    }

    assertThat(isMember(parent, groupId)).isTrue();
  }

  @Test
  void aClassParentReturnsAsAParent() throws Exception {
    leave(school.first().classParent());
    comeBack(school.first().classParent());

    assertThat(roles(school.first().classParent(), groupId)).containsExactly("Parent");
  }

  @Test
  void teachersAndTheDirectorDoNotLeaveAndNobodyLeavesTheSchoolsGroup() {
    for (TestUser user : List.of(school.teacher(), school.director(), school.known("Noor"))) {
      assertThatExceptionOfType(DepartureException.class).isThrownBy(() -> leave(user));
    }

    assertThatExceptionOfType(DepartureException.class)
        .isThrownBy(
            () -> as(parent, () -> membershipService.leaveGroup(school.staffed().schoolGroupId())));
  }

  @Test
  void whoWasNeverThereOrWasRemovedDoesNotReturn() throws Exception {
    assertThatExceptionOfType(DepartureException.class)
        .isThrownBy(() -> comeBack(school.second().parent()));

    as(
        school.teacher(),
        () -> membershipService.removeMember(groupId, parent.userId(), "Schelden", true));
    assertThatExceptionOfType(DepartureException.class).isThrownBy(() -> comeBack(parent));
  }

  /** The one of the bundles that know readers which knows who left. */
  private GroupReaders leavers() throws Exception {
    BundleContext bundleContext = SystemBundleUtil.getBundleContext();

    for (ServiceReference<GroupReaders> reference :
        bundleContext.getServiceReferences(GroupReaders.class, null)) {

      if (reference.getBundle().getSymbolicName().equals("nl.klassenkring.membership.service")) {
        return bundleContext.getService(reference);
      }
    }

    throw new IllegalStateException("Nobody knows who left");
  }

  private void leave(TestUser user) throws Exception {
    as(user, () -> membershipService.leaveGroup(groupId));
  }

  private void comeBack(TestUser user) throws Exception {
    as(user, () -> membershipService.returnToGroup(groupId));
  }
}
