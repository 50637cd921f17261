/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostReaders;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.PostReadingLocalService;
import nl.klassenkring.classgroup.service.PostReadingService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.FactoryConfiguration;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.WarningKeys;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B12: the author of an important post learns how many families read it")
@EmbeddedPortalTest
final class PostReadingIT {

  /** Most of them are of the new parent: what may the teacher now, and who is in the group? */
  private static final int MOST_STATEMENTS = 12;

  @PortalService private ClassPostService classPostService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PostReadingLocalService postReadingLocalService;
  @PortalService private PostReadingService postReadingService;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

  private TestChildren children;
  private TestClassGroup group;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    children = new TestChildren(portal, school);
    group = TestClassGroup.create(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
  }

  @Test
  void parentsOfOneChildAreOneFamilyAndWhoIsNoParentCountsForNothing() throws Exception {
    TestUser mother = group.parent("Bas");
    TestUser father = group.classParent("Carla");
    TestUser otherFamily = group.parent("Daan");
    TestUser withoutChild = group.parent("Fien");
    long pupilId = children.unasked(group, "Sanne");
    children.parentIs(mother, pupilId);
    addGuardian(father, pupilId);
    children.parentIs(otherFamily, children.unasked(group, "Daan"));
    ClassPost classPost = post(true);

    assertThat(readers(teacher, classPost)).containsExactly("0 of 3");

    read(mother, classPost);
    read(mother, classPost);
    read(father, classPost);
    read(teacher, classPost);
    read(group.teacher("Els"), classPost);

    assertThat(readers(teacher, classPost)).containsExactly("1 of 3");

    read(withoutChild, classPost);

    assertThat(readers(teacher, classPost)).containsExactly("2 of 3");
    assertThat(readers(group.director("Gerda"), classPost)).containsExactly("2 of 3");
    assertThat(postReadingLocalService.getPostReadingsCount()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void opensThePageAndIsCountedOnce() throws Exception {
    TestUser parent = group.parent("Bas");
    ClassPost classPost = post(true);
    assertThat(postReadingLocalService.getReadClassPostIds(parent.userId(), ids(classPost)))
        .isEmpty();

    PortalHttpClient browser = PortalHttpClient.signedIn(portal.baseUri(), parent);

    browser.get(group.page());
    browser.get(group.page());

    assertThat(postReadingLocalService.getReadClassPostIds(parent.userId(), ids(classPost)))
        .containsExactly(classPost.getClassPostId());
    assertThat(PortalHttpClient.signedIn(portal.baseUri(), teacher).get(group.page()).text())
        .contains("Gelezen door 1 van 1 gezinnen");
    assertThat(browser.get(group.page()).text()).doesNotContain("Gelezen door");
  }

  @Test
  void nobodyElseLearnsIt() throws Exception {
    ClassPost classPost = post(true);
    TestUser stranger = TestClassGroup.create(portal, school, "Groep 6b").parent("Daan");
    User guest = portal.company().getGuestUser();

    read(group.parent("Bas"), classPost);

    assertThat(readers(group.teacher("Els"), classPost)).isEmpty();
    assertThat(readers(group.parent("Fien"), classPost)).isEmpty();
    assertThat(readers(teacher, post(false))).isEmpty();

    for (User user : List.of(stranger.user(), guest)) {
      assertRefused(
          () ->
              actingAs(
                  user, () -> postReadingService.getPostReaders(group.groupId(), ids(classPost))));
      assertRefused(
          () ->
              actingAs(
                  user, () -> postReadingService.addPostReadings(group.groupId(), ids(classPost))));
    }
  }

  @Test
  void readersAreNamedOnlyWhereTheSchoolSaysSo() throws Exception {
    TestUser parent = group.parent("Bas");
    ClassPost classPost = post(true);
    read(parent, classPost);

    assertRefused(() -> names(teacher, classPost));

    FactoryConfiguration.addUnless(
        () -> isNamed(classPost),
        portal,
        "nl.klassenkring.classgroup.configuration.SchoolGroupsConfiguration",
        Map.of("school", school.site().getFriendlyURL(), "readersByName", true));

    assertThat(names(teacher, classPost)).containsExactly(parent.user().getFullName());
    assertThat(
            actingAs(
                teacher, () -> postReadingService.getReaderNamesCount(classPost.getClassPostId())))
        .isEqualTo(1);
    assertRefused(() -> names(group.teacher("Els"), classPost));
    assertRefused(() -> names(parent, classPost));
  }

  @Test
  void aPostGoesWithWhoReadIt() throws Exception {
    TestUser parent = group.parent("Bas");
    ClassPost classPost = post(true);
    read(parent, classPost);

    actingAs(teacher, () -> classPostService.deleteClassPost(classPost.getClassPostId()));

    assertThat(postReadingLocalService.getReadClassPostIds(parent.userId(), ids(classPost)))
        .isEmpty();
  }

  @Test
  void countingCostsTheSameFewStatementsHoweverManyParentsAndPostsThereAre() throws Exception {
    ClassPost first = post(true);
    read(group.parent("Bas"), first);
    List<String> few = statements(ids(first));
    ClassPost second = post(true);

    for (int i = 0; i < 10; i++) {
      TestUser parent = group.parent("Ouder" + i);
      children.parentIs(parent, children.unasked(group, "Kind" + i));
      read(parent, first);
      read(parent, second);
    }

    List<String> many = statements(new long[] {first.getClassPostId(), second.getClassPostId()});

    System.out.printf(
        "Statements of counted families: %d with 1 parent, %d with 11%n", few.size(), many.size());

    assertThat(many).as("with 11 parents, against %s", few).hasSameSizeAs(few);
    assertThat(few).hasSizeBetween(1, MOST_STATEMENTS);
  }

  /** Of a count after somebody joined and read: what Liferay knew before it asks again. */
  private List<String> statements(long[] classPostIds) throws Exception {
    actingAs(teacher, () -> postReadingService.getPostReaders(group.groupId(), classPostIds));

    TestUser latest = group.parent("Laatste");

    children.parentIs(latest, children.unasked(group, "Laatste"));
    actingAs(latest, () -> postReadingService.addPostReadings(group.groupId(), classPostIds));

    return actingAs(
        teacher,
        () ->
            sqlStatements.ofThisThread(
                () -> postReadingService.getPostReaders(group.groupId(), classPostIds)));
  }

  private void addGuardian(TestUser user, long pupilId) throws Exception {
    long anybody = school.company().getGuestUser().getUserId();
    Guardian guardian =
        portal
            .service(GuardianLocalService.class)
            .addGuardian(
                anybody,
                school.site().getGroupId(),
                user.emailAddress(),
                "Ouder",
                "",
                "Twee",
                user.emailAddress());

    portal
        .service(GuardianshipLocalService.class)
        .addGuardianship(
            anybody, guardian.getGuardianId(), pupilId, "ouder", true, Date.from(Instant.EPOCH));
    portal
        .service(GuardianLocalService.class)
        .updateGuardianUser(guardian.getGuardianId(), user.userId());
  }

  private boolean isNamed(ClassPost classPost) throws Exception {
    return actingAs(
        teacher,
        () -> postReadingService.getPostReaders(group.groupId(), ids(classPost)).get(0).isNamed());
  }

  private List<String> names(TestUser user, ClassPost classPost) throws Exception {
    return actingAs(
        user, () -> postReadingService.getReaderNames(classPost.getClassPostId(), 0, 20));
  }

  private void read(TestUser user, ClassPost classPost) throws Exception {
    actingAs(user, () -> postReadingService.addPostReadings(group.groupId(), ids(classPost)));
  }

  private List<String> readers(TestUser user, ClassPost classPost) throws Exception {
    return actingAs(user, () -> postReadingService.getPostReaders(group.groupId(), ids(classPost)))
        .stream()
        .map(PostReadingIT::text)
        .toList();
  }

  private static String text(PostReaders readers) {
    return readers.getReadFamilies() + " of " + readers.getFamilies();
  }

  private static long[] ids(ClassPost classPost) {
    return new long[] {classPost.getClassPostId()};
  }

  private ClassPost post(boolean important) throws Exception {
    try {
      return add(important, Set.of());
    } catch (PolicyViolationException warned) {
      return add(important, WarningKeys.of(warned.getVerdict(), warned.getPostDraft()));
    }
  }

  private ClassPost add(boolean important, Set<String> keys) throws Exception {
    return actingAs(
        teacher,
        () ->
            classPostService.addClassPost(
                group.groupId(),
                PostRequest.builder("Luizencontrole", "Vrijdag om tien uur.", "planning")
                    .important(important)
                    .confirmedWarnings(keys)
                    .build(),
                new ServiceContext()));
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(PrincipalException.class);
  }
}
