/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.ServiceContexts.draft;
import static nl.klassenkring.classgroup.test.ServiceContexts.withUuid;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.exception.NoSuchClassPostException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B1: who reads and writes the posts of a group")
@EmbeddedPortalTest
final class ClassPostServiceIT {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestClassGroup group5a;
  private TestClassGroup group6b;
  private TestUser teacher5a;
  private TestUser parent5a;

  @BeforeEach
  void makeTwoGroups() throws Exception {
    group5a = TestClassGroup.create(portal, school, "Groep 5a");
    group6b = TestClassGroup.create(portal, school, "Groep 6b");
    teacher5a = group5a.teacher("Ank");
    parent5a = group5a.parent("Bas");
  }

  @Test
  void aTeacherPostsAndAParentOfTheGroupReadsIt() throws Exception {
    ClassPost classPost = post(teacher5a, "Gym");

    List<ClassPost> read = read(parent5a);

    assertThat(read).extracting(ClassPost::getTitle).containsExactly("Gym");
    assertThat(read.get(0).getUserName()).isEqualTo(teacher5a.user().getFullName());
    assertThat(read.get(0).getDisplayDate().toInstant()).isEqualTo(ControllableClock.SCHOOL_DAY);
    assertThat(actingAs(parent5a, () -> classPostService.getClassPost(id(classPost))).getContent())
        .isEqualTo("Neem je gymschoenen mee.");
  }

  @Test
  void aClassParentPostsToo() throws Exception {
    assertThat(post(group5a.classParent("Carla"), "Wie helpt mee?").isApproved()).isTrue();
  }

  @Test
  void aParentOfAnotherClassGetsNeitherTheListNorThePostByItsId() throws Exception {
    ClassPost classPost = post(teacher5a, "Gym");

    assertMayNotRead(group6b.parent("Daan"), classPost);
  }

  @Test
  void aTeacherOfAnotherClassNeitherReadsNorWritesHere() throws Exception {
    TestUser teacher6b = group6b.teacher("Els");

    assertMayNotRead(teacher6b, post(teacher5a, "Gym"));
    assertMayNotWrite(teacher6b);
  }

  @Test
  void aParentReadsButDoesNotWrite() {
    assertMayNotWrite(parent5a);
  }

  @Test
  void aGuestNeitherReadsNorWrites() throws Exception {
    ClassPost classPost = post(teacher5a, "Gym");
    User guest = portal.company().getGuestUser();

    assertRefused(() -> actingAs(guest, () -> classPostService.getClassPost(id(classPost))));
    assertRefused(() -> actingAs(guest, () -> list(group5a)));
    assertRefused(() -> actingAs(guest, () -> add(group5a, "Gym", new ServiceContext())));
  }

  @Test
  void aMemberWithoutARoleReadsNothing() throws Exception {
    assertMayNotRead(school.person("Fien").joins(group5a.site()), post(teacher5a, "Gym"));
  }

  @Test
  void theDirectorReadsWritesAndRemovesInHisSchool() throws Exception {
    TestUser director = group5a.director("Gerda");
    ClassPost classPost = post(teacher5a, "Gym");

    assertThat(read(director)).hasSize(1);
    assertThat(post(director, "Studiedag").isApproved()).isTrue();

    actingAs(director, () -> classPostService.deleteClassPost(id(classPost)));

    assertThat(read(director)).extracting(ClassPost::getTitle).containsExactly("Studiedag");
  }

  @Test
  void aDirectorOfAnotherSchoolHasNoRightHere() throws Exception {
    TestSchool otherSchool = TestSchool.create(portal.company());
    TestUser director =
        otherSchool
            .person("Hans")
            .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
            .joins(otherSchool.site());

    assertMayNotRead(director, post(teacher5a, "Gym"));
    assertMayNotWrite(director);
  }

  @Test
  void aSchoolAdministratorRunsGroupsButReadsNoPosts() throws Exception {
    TestUser administrator =
        school.person("Ina").has(SchoolRoleConstants.SCHOOL_ADMINISTRATOR).joins(school.site());

    assertMayNotRead(administrator, post(teacher5a, "Gym"));
  }

  @Test
  void onlyItsAuthorSeesADraft() throws Exception {
    ClassPost draft = actingAs(teacher5a, () -> add(group5a, "Gym", draft()));
    TestUser colleague = group5a.teacher("Jan");

    assertThat(read(parent5a)).isEmpty();
    assertRefused(() -> actingAs(colleague, () -> classPostService.getClassPost(id(draft))));
    assertThat(actingAs(colleague, () -> drafts())).isEmpty();
    assertThat(actingAs(teacher5a, () -> drafts())).hasSize(1);
  }

  @Test
  void aDraftIsPlacedLaterAndCountsFromThen() throws Exception {
    ClassPost draft = actingAs(teacher5a, () -> add(group5a, "Gym", draft()));

    clock.advance(Duration.ofHours(1));
    actingAs(teacher5a, () -> update(draft, "Gym vandaag"));

    ClassPost placed = read(parent5a).get(0);
    assertThat(placed.getTitle()).isEqualTo("Gym vandaag");
    assertThat(placed.getDisplayDate().toInstant()).isEqualTo(clock.instant());
    assertThat(actingAs(teacher5a, () -> drafts())).isEmpty();
  }

  @Test
  void onlyItsAuthorChangesAPost() throws Exception {
    ClassPost classPost = post(teacher5a, "Gym");

    assertRefused(() -> actingAs(group5a.teacher("Kim"), () -> update(classPost, "Zwemmen")));
    assertRefused(() -> actingAs(parent5a, () -> update(classPost, "Zwemmen")));

    actingAs(teacher5a, () -> update(classPost, "Gym om 10 uur"));

    assertThat(read(parent5a)).extracting(ClassPost::getTitle).containsExactly("Gym om 10 uur");
  }

  @Test
  void aChangeOnAnOldVersionIsRefused() throws Exception {
    ClassPost classPost = post(teacher5a, "Gym");
    actingAs(teacher5a, () -> update(classPost, "Gym om 10 uur"));

    assertThatThrownBy(() -> actingAs(teacher5a, () -> update(classPost, "Gym om 11 uur")))
        .isInstanceOf(ClassPostVersionException.class);
    assertThat(read(parent5a)).extracting(ClassPost::getTitle).containsExactly("Gym om 10 uur");
  }

  @Test
  @DisplayName("F1: a teacher removes what another placed in the group, a parent does not")
  void aTeacherRemovesAPostOfTheGroup() throws Exception {
    ClassPost classPost = post(group5a.classParent("Leo"), "Traktatie");

    assertRefused(() -> actingAs(parent5a, () -> classPostService.deleteClassPost(id(classPost))));
    assertRefused(
        () ->
            actingAs(
                group6b.teacher("Mia"), () -> classPostService.deleteClassPost(id(classPost))));

    actingAs(teacher5a, () -> classPostService.deleteClassPost(id(classPost)));

    assertThatThrownBy(() -> actingAs(parent5a, () -> classPostService.getClassPost(id(classPost))))
        .isInstanceOf(NoSuchClassPostException.class);
  }

  @Test
  void aFormThatIsSentTwiceIsPlacedOnce() throws Exception {
    String uuid = UUID.randomUUID().toString();

    ClassPost first = actingAs(teacher5a, () -> add(group5a, "Gym", withUuid(uuid)));
    ClassPost second = actingAs(teacher5a, () -> add(group5a, "Gym", withUuid(uuid)));

    assertThat(second.getClassPostId()).isEqualTo(first.getClassPostId());
    assertThat(read(parent5a)).hasSize(1);
  }

  @Test
  void aDraftWhoseFormIsSentOnceMoreIsPlacedWithWhatWasTypedLast() throws Exception {
    String uuid = UUID.randomUUID().toString();
    ServiceContext draft = withUuid(uuid);
    draft.setWorkflowAction(WorkflowConstants.ACTION_SAVE_DRAFT);
    actingAs(teacher5a, () -> add(group5a, "Gym", draft));

    ClassPost placed = actingAs(teacher5a, () -> add(group5a, "Gym om 10 uur", withUuid(uuid)));

    assertThat(placed.isApproved()).isTrue();
    assertThat(read(parent5a)).extracting(ClassPost::getTitle).containsExactly("Gym om 10 uur");
    assertThat(actingAs(teacher5a, () -> drafts())).isEmpty();
  }

  @Test
  void anotherTextUnderTheSameFormIsNotPassedOffAsTheFirst() throws Exception {
    String uuid = UUID.randomUUID().toString();
    actingAs(teacher5a, () -> add(group5a, "Gym", withUuid(uuid)));

    assertThatThrownBy(() -> actingAs(teacher5a, () -> add(group5a, "Zwemmen", withUuid(uuid))))
        .isInstanceOf(ClassPostVersionException.class);
    assertThat(read(parent5a)).extracting(ClassPost::getTitle).containsExactly("Gym");
  }

  @Test
  void postsAreListedNewestFirstAndPaged() throws Exception {
    for (String title : List.of("een", "twee", "drie")) {
      post(teacher5a, title);
      clock.advance(Duration.ofMinutes(1));
    }

    assertThat(actingAs(parent5a, () -> classPostService.getClassPosts(group5a.groupId(), 0, 2)))
        .extracting(ClassPost::getTitle)
        .containsExactly("drie", "twee");
    assertThat(actingAs(parent5a, () -> classPostService.getClassPosts(group5a.groupId(), 2, 4)))
        .extracting(ClassPost::getTitle)
        .containsExactly("een");
    assertThat(actingAs(parent5a, () -> classPostService.getClassPostsCount(group5a.groupId())))
        .isEqualTo(3);
  }

  @Test
  void aBackdatedPostIsPlacedNowAllTheSame() throws Exception {
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCreateDate(java.util.Date.from(clock.instant().minus(Duration.ofDays(30))));

    ClassPost classPost = actingAs(teacher5a, () -> add(group5a, "Gym", serviceContext));

    assertThat(classPost.getDisplayDate().toInstant()).isEqualTo(clock.instant());
  }

  private void assertMayNotRead(TestUser user, ClassPost classPost) {
    assertRefused(() -> actingAs(user, () -> list(group5a)));
    assertRefused(
        () -> actingAs(user, () -> classPostService.getClassPostsCount(group5a.groupId())));
    assertRefused(() -> actingAs(user, () -> classPostService.getClassPost(id(classPost))));
  }

  private void assertMayNotWrite(TestUser user) {
    assertRefused(() -> post(user, "Gym"));
    assertRefused(() -> actingAs(user, () -> drafts()));
    assertThat(classPostLocalService.getClassPosts(group5a.groupId(), 0, 20))
        .noneMatch(classPost -> classPost.getUserId() == user.userId());
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(PrincipalException.class);
  }

  private ClassPost post(TestUser author, String title) throws Exception {
    return actingAs(author, () -> add(group5a, title, new ServiceContext()));
  }

  private ClassPost add(TestClassGroup group, String title, ServiceContext serviceContext)
      throws PortalException {

    return classPostService.addClassPost(
        group.groupId(), title, "Neem je gymschoenen mee.", "planning", serviceContext);
  }

  private ClassPost update(ClassPost classPost, String title) throws PortalException {
    return classPostService.updateClassPost(
        id(classPost),
        classPost.getMvccVersion(),
        title,
        classPost.getContent(),
        classPost.getCategory(),
        new ServiceContext());
  }

  private List<ClassPost> read(TestUser reader) throws Exception {
    return actingAs(reader, () -> list(group5a));
  }

  private List<ClassPost> list(TestClassGroup group) throws PortalException {
    return classPostService.getClassPosts(group.groupId(), 0, 20);
  }

  private List<ClassPost> drafts() throws PortalException {
    return classPostService.getDrafts(group5a.groupId(), 0, 20);
  }

  private static long id(ClassPost classPost) {
    return classPost.getClassPostId();
  }
}
