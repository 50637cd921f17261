/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static nl.klassenkring.classgroup.test.Refusals.verdict;
import static nl.klassenkring.classgroup.test.ServiceContexts.withUuid;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klassenkring.classgroup.exception.ClassReplyChangedException;
import nl.klassenkring.classgroup.exception.ClassReplyContentException;
import nl.klassenkring.classgroup.exception.ClassReplyTimeException;
import nl.klassenkring.classgroup.exception.NoSuchClassReplyException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.model.ClassReplyVersion;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.FactoryConfiguration;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.WarningKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B2: who replies to a post, and what becomes of a reply")
@EmbeddedPortalTest
final class ClassReplyServiceIT {

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private ClassReplyLocalService classReplyLocalService;
  @PortalService private ClassReplyService classReplyService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

  private TestClassGroup group5a;
  private TestClassGroup group6b;
  private TestUser teacher;
  private TestUser parent;
  private TestUser classParent;

  @BeforeEach
  void makeTwoGroups() throws Exception {
    group5a = TestClassGroup.create(portal, school, "Groep 5a");
    group6b = TestClassGroup.create(portal, school, "Groep 6b");
    teacher = group5a.teacher("Ank");
    parent = group5a.parent("Bas");
    classParent = group5a.classParent("Carla");
  }

  @Test
  void parentsReplyToAPostThatTakesTheirRepliesAndAllMembersReadIt() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);

    ClassReply classReply = reply(parent, classPost, "Ik help graag mee.");
    reply(classParent, classPost, "Fijn!");
    reply(teacher, classPost, "Dank u wel.");
    reply(group5a.director("Gerda"), classPost, "Mooi.");

    assertThat(read(group5a.parent("Fien"), classPost))
        .extracting(ClassReply::getContent)
        .containsExactly("Ik help graag mee.", "Fijn!", "Dank u wel.", "Mooi.");
    assertThat(classReply.getUserName()).isEqualTo(parent.user().getFullName());
  }

  @Test
  void nobodyRepliesToAPostThatIsThereToRead() throws Exception {
    ClassPost classPost = post(ReplyMode.CLOSED);

    for (TestUser user : List.of(parent, classParent, teacher, group5a.director("Gerda"))) {
      assertThat(refusedBy(user, classPost)).containsExactly("B2");
    }

    assertThat(read(parent, classPost)).isEmpty();
  }

  @Test
  void aPostForClassParentsTakesNoRepliesOfParents() throws Exception {
    ClassPost classPost = post(ReplyMode.CLASS_PARENTS);

    assertThat(refusedBy(parent, classPost)).containsExactly("B2");

    reply(classParent, classPost, "Namens alle ouders: gefeliciteerd!");

    assertThat(read(parent, classPost)).hasSize(1);
  }

  @Test
  @DisplayName("A3: an external reads, and replies to nothing")
  void anExternalRepliesToNothing() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    TestUser external = school.person("Piet").joins(group5a.site(), SchoolRoleConstants.EXTERNAL);

    assertThat(read(external, classPost)).isEmpty();
    assertRefused(() -> reply(external, classPost, "Hallo"));
  }

  @Test
  void whoDoesNotBelongToTheGroupNeitherReadsNorReplies() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    ClassReply classReply = reply(parent, classPost, "Ik help graag mee.");
    TestSchool otherSchool = TestSchool.create(portal.company());
    TestUser directorElsewhere =
        otherSchool
            .person("Hans")
            .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
            .joins(otherSchool.site());
    User guest = portal.company().getGuestUser();

    for (User user :
        List.of(
            group6b.parent("Daan").user(),
            group6b.teacher("Els").user(),
            directorElsewhere.user(),
            school.person("Kim").joins(group5a.site()).user(),
            guest)) {

      long classPostId = classPost.getClassPostId();
      long classReplyId = classReply.getClassReplyId();

      assertRefused(() -> actingAs(user, () -> add(classPost, "Hallo", new ServiceContext())));
      assertRefused(
          () -> actingAs(user, () -> classReplyService.getClassReplies(classPostId, 0, 20)));
      assertRefused(
          () -> actingAs(user, () -> classReplyService.getClassRepliesCount(classPostId)));
      assertRefused(() -> actingAs(user, () -> classReplyService.getClassReply(classReplyId)));
      assertRefused(() -> actingAs(user, () -> classReplyService.removeClassReply(classReplyId)));
      assertRefused(
          () ->
              actingAs(
                  user, () -> classReplyService.updateClassReply(classReplyId, 0, "Hallo", null)));
      assertRefused(
          () ->
              actingAs(user, () -> classReplyService.getModeratedClassReplies(classPostId, 0, 20)));
    }
  }

  @Test
  void itsAuthorChangesAReplyForAWhileAndWhoModeratesReadsWhatItSaid() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    ClassReply classReply = reply(parent, classPost, "Ik help niet.");

    clock.advance(Duration.ofMinutes(59));
    ClassReply changed = change(parent, classReply, "Ik help graag mee.");

    assertThat(read(parent, classPost))
        .extracting(ClassReply::getContent)
        .containsExactly("Ik help graag mee.");
    assertThat(versions(teacher, classReply)).containsExactly("Ik help niet.");
    assertRefused(() -> versions(parent, classReply));
    assertRefused(() -> versions(classParent, classReply));
    assertRefused(() -> change(classParent, changed, "Ik help niet."));
    assertRefused(() -> change(teacher, changed, "Ik help niet."));

    clock.advance(Duration.ofMinutes(1));

    assertThatThrownBy(() -> change(parent, changed, "Toch niet."))
        .isInstanceOf(ClassReplyTimeException.class);
    assertRefused(() -> remove(parent, changed));
  }

  @Test
  void aSchoolDecidesForHowLongAReplyCanBeChanged() throws Exception {
    ClassReply classReply = reply(parent, post(ReplyMode.PARENTS), "Ik help graag mee.");

    FactoryConfiguration.addUnless(
        () ->
            catchThrowable(() -> change(parent, classReply, "Ik help niet."))
                instanceof ClassReplyTimeException,
        portal,
        "nl.klassenkring.classgroup.configuration.SchoolGroupsConfiguration",
        Map.of("school", school.site().getFriendlyURL(), "replyMinutes", 0));

    assertThat(read(parent, classReply)).isNotEqualTo("");
  }

  @Test
  void aChangeOnAnOldVersionIsRefused() throws Exception {
    ClassReply classReply = reply(parent, post(ReplyMode.PARENTS), "Ik help graag mee.");

    change(parent, classReply, "Ik help om 10 uur.");

    assertThatThrownBy(() -> change(parent, classReply, "Ik help om 11 uur."))
        .isInstanceOf(ClassReplyChangedException.class);
  }

  @Test
  @DisplayName("F1: teacher and director remove a reply, and go on reading it; others do not")
  void aTeacherRemovesAReply() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    ClassReply byParent = reply(parent, classPost, "Wat een flauwekul.");
    ClassReply byOther = reply(group5a.parent("Fien"), classPost, "Nou zeg.");

    assertRefused(() -> remove(classParent, byParent));
    assertRefused(() -> remove(group6b.teacher("Els"), byParent));

    remove(teacher, byParent);
    remove(group5a.director("Gerda"), byOther);

    assertThat(read(parent, classPost)).isEmpty();
    assertRefused(
        () -> actingAs(parent, () -> classReplyService.getClassReply(byParent.getClassReplyId())));
    assertThat(
            actingAs(
                teacher,
                () ->
                    classReplyService.getModeratedClassReplies(classPost.getClassPostId(), 0, 20)))
        .extracting(ClassReply::getContent, ClassReply::isApproved)
        .containsExactly(tuple("Wat een flauwekul.", false), tuple("Nou zeg.", false));
    assertThatThrownBy(
            () ->
                classReplyLocalService.removeClassReply(
                    teacher.userId(), byParent.getClassReplyId()))
        .isInstanceOf(NoSuchClassReplyException.class);
  }

  @Test
  void itsAuthorRemovesAReplyForAWhile() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);

    remove(parent, reply(parent, classPost, "Ik help graag mee."));

    assertThat(read(parent, classPost)).isEmpty();
  }

  @Test
  @DisplayName("B11: in quiet time a reply does not wait, and its author hears from when on")
  void inQuietTimeAReplyIsRefusedWithTheMoment() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    PolicyViolationException refused =
        catchThrowableOfType(
            PolicyViolationException.class, () -> reply(parent, classPost, "Ik help graag mee."));

    assertThat(ruleIds(refused.getVerdict())).containsExactly("B11");
    assertThat(refused.getVerdict().placeableFrom())
        .contains(schoolTime(LocalDateTime.of(2026, 11, 18, 7, 30)));
    assertThat(classReplyLocalService.getClassRepliesCount(classPost.getClassPostId())).isZero();
  }

  @Test
  @DisplayName("B4: what a reply says of a child is confirmed first")
  void aWarningIsConfirmed() throws Exception {
    new TestChildren(portal, school).unasked(group5a, "Sanne");
    ClassPost classPost = post(ReplyMode.PARENTS);
    PolicyViolationException warned =
        catchThrowableOfType(
            PolicyViolationException.class,
            () -> reply(parent, classPost, "Sanne neemt taart mee."));

    assertThat(ruleIds(warned.getVerdict())).containsExactly("B4");

    Set<String> keys = WarningKeys.of(warned.getVerdict(), warned.getPostDraft());
    ClassReply classReply =
        actingAs(
            parent,
            () ->
                classReplyService.addClassReply(
                    classPost.getClassPostId(),
                    "Sanne neemt taart mee.",
                    keys.toArray(String[]::new),
                    new ServiceContext()));

    assertThat(WarningKeys.parse(classReply.getConfirmedWarnings())).isEqualTo(keys);
  }

  @Test
  void aFormThatIsSentTwiceIsPlacedOnce() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    String uuid = UUID.randomUUID().toString();

    ClassReply first = actingAs(parent, () -> add(classPost, "Ja!", withUuid(uuid)));
    ClassReply second = actingAs(parent, () -> add(classPost, "Ja!", withUuid(uuid)));

    assertThat(second.getClassReplyId()).isEqualTo(first.getClassReplyId());
    assertThatThrownBy(() -> actingAs(parent, () -> add(classPost, "Nee!", withUuid(uuid))))
        .isInstanceOf(ClassReplyChangedException.class);
    assertThat(read(parent, classPost)).hasSize(1);
  }

  @Test
  void anEmptyReplyIsNone() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);

    assertThatThrownBy(() -> reply(parent, classPost, " \u200B\n "))
        .isInstanceOf(ClassReplyContentException.class);
    assertThatThrownBy(() -> reply(parent, classPost, "x".repeat(4_001)))
        .isInstanceOf(ClassReplyContentException.class);
  }

  @Test
  void aPostGoesWithItsRepliesAndWhatTheySaid() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    ClassReply classReply = reply(parent, classPost, "Ik help niet.");

    change(parent, classReply, "Ik help graag mee.");
    actingAs(teacher, () -> classPostService.deleteClassPost(classPost.getClassPostId()));

    assertThat(classReplyLocalService.fetchClassReply(classReply.getClassReplyId())).isNull();
    assertThat(classReplyLocalService.getClassReplyVersions(classReply.getClassReplyId()))
        .isEmpty();
  }

  @Test
  void aGroupGoesWithItsReplies() throws Exception {
    ClassReply classReply = reply(parent, post(ReplyMode.PARENTS), "Ik help graag mee.");

    classGroupLocalService.deleteClassGroup(group5a.classGroup());

    assertThat(classReplyLocalService.fetchClassReply(classReply.getClassReplyId())).isNull();
  }

  @Test
  void repliesArePagedAndCountedInOneStatement() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    ClassPost other = post(ReplyMode.PARENTS);

    for (String content : List.of("een", "twee", "drie")) {
      reply(parent, classPost, content);
      clock.advance(Duration.ofMinutes(1));
    }

    assertThat(
            actingAs(
                parent, () -> classReplyService.getClassReplies(classPost.getClassPostId(), 1, 3)))
        .extracting(ClassReply::getContent)
        .containsExactly("twee", "drie");

    long[] ids = {classPost.getClassPostId(), other.getClassPostId()};

    assertThat(
            sqlStatements.ofThisThread(
                () ->
                    assertThat(classReplyLocalService.getClassRepliesCounts(group5a.groupId(), ids))
                        .containsExactly(Map.entry(classPost.getClassPostId(), 3))))
        .hasSize(1);
    assertThat(classReplyLocalService.getClassRepliesCounts(group6b.groupId(), ids)).isEmpty();
  }

  private ClassPost post(ReplyMode replyMode) throws Exception {
    return actingAs(
        teacher,
        () ->
            classPostService.addClassPost(
                group5a.groupId(),
                PostRequest.builder("Wie helpt mee?", "Vrijdag om tien uur.", "general")
                    .replyMode(replyMode.key())
                    .build(),
                new ServiceContext()));
  }

  private ClassReply reply(TestUser author, ClassPost classPost, String content) throws Exception {
    return actingAs(author, () -> add(classPost, content, new ServiceContext()));
  }

  private ClassReply add(ClassPost classPost, String content, ServiceContext serviceContext)
      throws Exception {

    return classReplyService.addClassReply(
        classPost.getClassPostId(), content, null, serviceContext);
  }

  private ClassReply change(TestUser user, ClassReply classReply, String content) throws Exception {

    return actingAs(
        user,
        () ->
            classReplyService.updateClassReply(
                classReply.getClassReplyId(), classReply.getMvccVersion(), content, null));
  }

  private ClassReply remove(TestUser user, ClassReply classReply) throws Exception {
    return actingAs(user, () -> classReplyService.removeClassReply(classReply.getClassReplyId()));
  }

  private List<ClassReply> read(TestUser reader, ClassPost classPost) throws Exception {
    return actingAs(
        reader, () -> classReplyService.getClassReplies(classPost.getClassPostId(), 0, 20));
  }

  private String read(TestUser reader, ClassReply classReply) throws Exception {
    return actingAs(
        reader, () -> classReplyService.getClassReply(classReply.getClassReplyId()).getContent());
  }

  private List<String> versions(TestUser user, ClassReply classReply) throws Exception {
    return actingAs(
            user,
            () -> classReplyService.getClassReplyVersions(classReply.getClassReplyId(), 0, 20))
        .stream()
        .map(ClassReplyVersion::getContent)
        .toList();
  }

  private List<String> refusedBy(TestUser user, ClassPost classPost) {
    return ruleIds(verdict(catchThrowable(() -> reply(user, classPost, "Ik help graag mee."))));
  }

  private static Instant schoolTime(LocalDateTime dateTime) {
    return dateTime.atZone(ControllableClock.SCHOOL_ZONE).toInstant();
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(PrincipalException.class);
  }
}
