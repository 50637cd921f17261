/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B9, B11: a held post is placed once, when its moment has come, and judged again")
@EmbeddedPortalTest
final class HeldPostIT {

  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 17, 22, 10);
  private static final LocalDateTime BEFORE_HALF_PAST_SEVEN =
      LocalDateTime.of(2026, 11, 18, 7, 29, 59);
  private static final LocalDateTime HALF_PAST_SEVEN = LocalDateTime.of(2026, 11, 18, 7, 30);

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private ControllableClock clock;
  @PortalService private UserNotificationEventLocalService notifications;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestClassGroup group;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
    clock.setSchoolTime(EVENING);
  }

  @Test
  void theJobPlacesItAtHalfPastSevenAndNotASecondEarlier() throws Exception {
    ClassPost held = hold("Gym");

    clock.setSchoolTime(BEFORE_HALF_PAST_SEVEN);
    TestJobs.releaseHeldPosts(portal);

    assertThat(reloaded(held).isScheduled()).isTrue();

    clock.setSchoolTime(HALF_PAST_SEVEN);
    TestJobs.releaseHeldPosts(portal);

    assertThat(reloaded(held).isApproved()).isTrue();
    assertThat(reloaded(held).getDisplayDate()).isEqualTo(Date.from(clock.instant()));
    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isEqualTo(1);
  }

  @Test
  @DisplayName("Two nodes that come at the same time place each post once")
  void twoNodesPlaceEachPostOnce() throws Exception {
    List<ClassPost> held = new ArrayList<>();

    for (int i = 0; i < 10; i++) {
      held.add(hold("Bericht " + i));
    }

    clock.setSchoolTime(HALF_PAST_SEVEN);

    assertThat(releaseOnTwoNodes()).isEqualTo(10);
    assertThat(held).allMatch(post -> reloaded(post).isApproved());
  }

  @Test
  void onlyItsAuthorSeesIt() throws Exception {
    ClassPost held = hold("Gym");

    assertThat(actingAs(teacher, () -> classPostService.getDrafts(group.groupId(), 0, 20)))
        .extracting(ClassPost::getClassPostId)
        .containsExactly(held.getClassPostId());

    for (TestUser other :
        List.of(group.teacher("Els"), group.parent("Bas"), group.director("Gerda"))) {

      assertRefused(other, () -> classPostService.getClassPost(held.getClassPostId()));
      assertRefused(other, () -> classPostService.unscheduleClassPost(held.getClassPostId()));
    }

    assertThat(reloaded(held).isScheduled()).isTrue();
  }

  @Test
  void itsAuthorKeepsItBack() throws Exception {
    ClassPost held = hold("Gym");

    actingAs(teacher, () -> classPostService.unscheduleClassPost(held.getClassPostId()));
    clock.setSchoolTime(HALF_PAST_SEVEN);
    TestJobs.releaseHeldPosts(portal);

    assertThat(reloaded(held).isDraft()).isTrue();
    assertThatThrownBy(
            () ->
                actingAs(
                    teacher, () -> classPostService.unscheduleClassPost(held.getClassPostId())))
        .isInstanceOf(ClassPostVersionException.class);
  }

  @Test
  void itsAuthorChangesItWhileItWaits() throws Exception {
    ClassPost held = hold("Gym");

    ClassPost changed =
        actingAs(
            teacher,
            () ->
                classPostService.updateClassPost(
                    held.getClassPostId(),
                    held.getMvccVersion(),
                    "Zwemmen",
                    "Handdoek mee",
                    "planning",
                    new ServiceContext()));

    assertThat(changed.isScheduled()).isTrue();

    clock.setSchoolTime(HALF_PAST_SEVEN);
    TestJobs.releaseHeldPosts(portal);

    assertThat(reloaded(held).getTitle()).isEqualTo("Zwemmen");
    assertThat(reloaded(held).isApproved()).isTrue();
  }

  @Test
  @DisplayName("B1: the post of who is no teacher of the group any more becomes a draft")
  void thePostOfWhoLeftBecomesADraftAndItsAuthorIsTold(
      UserGroupRoleLocalService userGroupRoleLocalService) throws Exception {

    ClassPost held = hold("Gym");

    userGroupRoleLocalService.deleteUserGroupRoles(teacher.userId(), new long[] {group.groupId()});
    clock.setSchoolTime(HALF_PAST_SEVEN);
    TestJobs.releaseHeldPosts(portal);

    assertThat(reloaded(held).isDraft()).isTrue();
    assertThat(notificationsOf(teacher)).isEqualTo(1);

    TestJobs.releaseHeldPosts(portal);

    assertThat(notificationsOf(teacher)).isEqualTo(1);
  }

  @Test
  @DisplayName("B4: a child who came to the group meanwhile is not named without its author's yes")
  void aNameThatNobodyConfirmedIsNotPlaced() throws Exception {
    ClassPost held = hold("Sanne en haar cavia");

    new TestChildren(portal, school).unasked(group, "Sanne");
    clock.setSchoolTime(HALF_PAST_SEVEN);
    TestJobs.releaseHeldPosts(portal);

    assertThat(reloaded(held).isDraft()).isTrue();
    assertThat(notificationsOf(teacher)).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "B12: members are told of an important post when it is placed, and not while it waits")
  void membersAreToldOfAnImportantPostWhenItIsPlaced() throws Exception {
    TestUser parent = group.parent("Bas");
    TestUser stranger = TestClassGroup.create(portal, school, "Groep 6b").parent("Daan");

    actingAs(
        teacher,
        () ->
            classPostService.addClassPost(
                group.groupId(),
                PostRequest.builder("Gym", "Schoenen mee", "planning").important(true).build(),
                new ServiceContext()));

    assertThat(notificationsOf(parent)).isZero();

    clock.setSchoolTime(HALF_PAST_SEVEN);
    TestJobs.releaseHeldPosts(portal);

    assertThat(notificationsOf(parent)).isEqualTo(1);
    assertThat(notificationsOf(teacher)).isZero();
    assertThat(notificationsOf(stranger)).isZero();
  }

  @Test
  void afterADayWithoutTheJobItWaitsForTheNextMorning() throws Exception {
    ClassPost held = hold("Gym");

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 18, 17, 0));
    TestJobs.releaseHeldPosts(portal);

    assertThat(reloaded(held).isScheduled()).isTrue();
    assertThat(reloaded(held).getDisplayDate().toInstant())
        .isEqualTo(schoolTime(LocalDateTime.of(2026, 11, 19, 7, 30)));
  }

  @Test
  void aPostThatCannotBePlacedKeepsNoOtherOneWaiting() throws Exception {
    ClassPost broken = hold("Gym");
    broken.setUserId(0);
    classPostLocalService.updateClassPost(broken);
    clock.advance(Duration.ofSeconds(1));
    ClassPost held = hold("Zwemmen");

    clock.setSchoolTime(HALF_PAST_SEVEN);
    TestJobs.releaseHeldPosts(portal);

    assertThat(reloaded(broken).isScheduled()).isTrue();
    assertThat(reloaded(held).isApproved()).isTrue();

    classPostLocalService.deleteClassPost(broken);
  }

  @Test
  @DisplayName(
      "B11: an excursion stays with its post, and is kept only where a rule gave way to it")
  void anExcursionIsKeptWhereARuleGaveWayToIt() throws Exception {
    ClassPost excepted = addOnExcursion();

    assertThat(excepted.isApproved()).isTrue();
    assertThat(excepted.isExcursion()).isTrue();

    clock.setSchoolTime(HALF_PAST_SEVEN);

    ClassPost changed =
        actingAs(
            teacher,
            () ->
                classPostService.updateClassPost(
                    excepted.getClassPostId(),
                    excepted.getMvccVersion(),
                    "Kamp",
                    "Iedereen is wakker.",
                    "daily-life",
                    new ServiceContext()));

    assertThat(changed.isExcursion()).isTrue();
    assertThat(addOnExcursion().isExcursion()).isFalse();
  }

  private ClassPost addOnExcursion() throws Exception {
    return actingAs(
        teacher,
        () ->
            classPostService.addClassPost(
                group.groupId(),
                PostRequest.builder("Kamp", "Iedereen slaapt.", "daily-life")
                    .excursion(true)
                    .build(),
                new ServiceContext()));
  }

  private ClassPost hold(String title) throws Exception {
    ClassPost classPost =
        actingAs(
            teacher,
            () ->
                classPostService.addClassPost(
                    group.groupId(), title, "Schoenen mee", "planning", new ServiceContext()));

    assertThat(classPost.isScheduled()).isTrue();

    return classPost;
  }

  /** How many posts both nodes together say that they placed. */
  private int releaseOnTwoNodes() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    List<Future<Integer>> results = new ArrayList<>();

    try {
      for (int node = 0; node < 2; node++) {
        results.add(
            nodes.submit(
                () -> {
                  int placed = 0;

                  for (long classPostId : classPostLocalService.getDueClassPostIds()) {
                    together.await(1, TimeUnit.MINUTES);
                    ClassPost released = classPostLocalService.releaseClassPost(classPostId);

                    if (released != null && released.getGroupId() == group.groupId()) {
                      placed++;
                    }
                  }

                  return placed;
                }));
      }

      return results.get(0).get() + results.get(1).get();
    } finally {
      nodes.shutdownNow();
    }
  }

  private int notificationsOf(TestUser user) {
    return notifications.getUserNotificationEventsCount(
        user.userId(), UserNotificationDeliveryConstants.TYPE_WEBSITE);
  }

  private ClassPost reloaded(ClassPost classPost) {
    return classPostLocalService.fetchClassPost(classPost.getClassPostId());
  }

  private static void assertRefused(TestUser user, java.util.concurrent.Callable<?> call) {
    assertThatThrownBy(() -> actingAs(user, call::call)).isInstanceOf(PrincipalException.class);
  }

  private static Instant schoolTime(LocalDateTime dateTime) {
    return dateTime.atZone(ControllableClock.SCHOOL_ZONE).toInstant();
  }
}
