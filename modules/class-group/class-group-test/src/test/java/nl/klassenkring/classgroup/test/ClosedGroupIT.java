/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.klassenkring.classgroup.exception.ClassGroupClosedException;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.engine.ReplyMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A4: a group that is closed is there to be read")
@EmbeddedPortalTest
final class ClosedGroupIT {

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private ClassReplyLocalService classReplyLocalService;
  @PortalService private ClassReplyService classReplyService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestClassGroup group;
  private TestUser teacher;
  private TestUser parent;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
    parent = group.parent("Bas");
  }

  @Test
  void nobodyWritesInItAndEverybodyReadsOn() throws Exception {
    ClassPost classPost = actingAs(teacher, () -> add());
    ClassReply classReply = actingAs(parent, () -> reply(classPost));

    ClassGroup closed = close();

    assertThat(closed.getClosedDate().toInstant()).isEqualTo(clock.instant());

    for (TestUser user : List.of(teacher, group.director("Gerda"))) {
      assertRefused(() -> actingAs(user, () -> add()));
      assertRefused(() -> actingAs(user, () -> reply(classPost)));
    }

    assertRefused(() -> actingAs(parent, () -> reply(classPost)));
    assertRefused(
        () ->
            actingAs(
                teacher,
                () ->
                    classPostService.updateClassPost(
                        classPost.getClassPostId(),
                        classPost.getMvccVersion(),
                        "x",
                        "y",
                        "general",
                        new ServiceContext())));
    assertRefused(
        () ->
            actingAs(
                parent,
                () ->
                    classReplyService.updateClassReply(
                        classReply.getClassReplyId(), classReply.getMvccVersion(), "x", null)));
    assertThat(actingAs(parent, () -> classPostService.getClassPosts(group.groupId(), 0, 20)))
        .hasSize(1);
    assertThat(
            actingAs(
                parent, () -> classReplyService.getClassReplies(classPost.getClassPostId(), 0, 20)))
        .hasSize(1);
  }

  @Test
  @DisplayName("F1: what does not belong there can still be removed")
  void whatDoesNotBelongThereCanStillBeRemoved() throws Exception {
    ClassPost classPost = actingAs(teacher, () -> add());
    ClassReply classReply = actingAs(parent, () -> reply(classPost));

    close();
    actingAs(teacher, () -> classReplyService.removeClassReply(classReply.getClassReplyId()));
    actingAs(teacher, () -> classPostService.deleteClassPost(classPost.getClassPostId()));

    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isZero();
  }

  @Test
  void theLocalServicesWriteNothingEither() throws Exception {
    ClassPost classPost = actingAs(teacher, () -> add());

    close();

    assertThatThrownBy(
            () ->
                classPostLocalService.addClassPost(
                    teacher.userId(), group.groupId(), request(), new ServiceContext()))
        .isInstanceOf(ClassGroupClosedException.class);
    assertThatThrownBy(
            () ->
                classReplyLocalService.addClassReply(
                    parent.userId(), classPost.getClassPostId(), "x", null, new ServiceContext()))
        .isInstanceOf(ClassGroupClosedException.class);
    assertThatThrownBy(
            () ->
                classGroupLocalService.updateClassGroup(
                    group.classGroup().getClassGroupId(), "CLASS", "2027-2028"))
        .isInstanceOf(ClassGroupClosedException.class);
  }

  @Test
  @DisplayName("B11: what was held is a draft again, and is not placed any more")
  void whatWasHeldIsADraftAgain() throws Exception {
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));
    ClassPost held = actingAs(teacher, () -> add());

    assertThat(held.isScheduled()).isTrue();

    close();
    clock.advance(Duration.ofHours(12));
    TestJobs.releaseHeldPosts(portal);

    assertThat(classPostLocalService.getClassPost(held.getClassPostId()).isDraft()).isTrue();
  }

  @Test
  void closingTwiceChangesNothing() throws Exception {
    ClassGroup closed = close();

    clock.advance(Duration.ofDays(1));

    assertThat(close().getClosedDate().toInstant()).isEqualTo(closed.getClosedDate().toInstant());
  }

  private ClassGroup close() throws Exception {
    return classGroupLocalService.closeClassGroup(
        teacher.userId(), group.classGroup().getClassGroupId());
  }

  private ClassPost add() throws Exception {
    return classPostService.addClassPost(group.groupId(), request(), new ServiceContext());
  }

  private ClassReply reply(ClassPost classPost) throws Exception {
    return classReplyService.addClassReply(
        classPost.getClassPostId(), "Ik help graag mee.", null, new ServiceContext());
  }

  private static PostRequest request() {
    return PostRequest.builder("Wie helpt mee?", "Vrijdag om tien uur.", "general")
        .replyMode(ReplyMode.PARENTS.key())
        .build();
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(PrincipalException.class);
  }
}
