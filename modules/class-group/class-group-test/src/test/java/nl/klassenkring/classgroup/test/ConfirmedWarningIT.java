/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static nl.klassenkring.classgroup.test.Refusals.verdict;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostAdviceService;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import nl.klassenkring.policy.service.WarningKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B4, B5, B7: a post names children of the roster only after its author's yes")
@EmbeddedPortalTest
final class ConfirmedWarningIT {

  private static final int MOST_STATEMENTS = 2;

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private ControllableClock clock;
  @PortalService private PolicyEventLocalService policyEventLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PostAdviceService postAdviceService;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

  private TestChildren children;
  private TestClassGroup group;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
    children = new TestChildren(portal, school);
    children.unasked(group, "Sanne");
    children.unasked(group, "Daan");
  }

  @Test
  void aFirstNameIsPlacedOnceItsAuthorConfirmedIt() throws Exception {
    PolicyViolationException warned = warned("Sanne bracht haar cavia mee.", Set.of());

    assertThat(warned.getVerdict().outcome()).isEqualTo(Outcome.WARN);
    assertThat(ruleIds(warned.getVerdict())).containsExactly("B4");

    Set<String> keys = WarningKeys.of(warned.getVerdict(), warned.getPostDraft());
    ClassPost classPost = add("Sanne bracht haar cavia mee.", keys);

    assertThat(classPost.isApproved()).isTrue();
    assertThat(WarningKeys.parse(classPost.getConfirmedWarnings())).isEqualTo(keys);
    assertThat(counts(PolicyEventType.CONFIRMED)).isEqualTo(1);
  }

  @Test
  void theYesForOneChildIsNoYesForAnother() throws Exception {
    Set<String> keys = keys(warned("Sanne bracht haar cavia mee.", Set.of()));

    assertThat(ruleIds(warned("Daan bracht zijn cavia mee.", keys).getVerdict()))
        .containsExactly("B4");
  }

  @Test
  void aChangeAsksOnlyAboutWhoIsNew() throws Exception {
    Set<String> keys = keys(warned("Sanne bracht haar cavia mee.", Set.of()));
    ClassPost classPost = add("Sanne bracht haar cavia mee.", keys);

    ClassPost changed = update(classPost, "Hoera! Sanne bracht haar cavia mee.");

    assertThat(changed.getContent()).startsWith("Hoera!");
    assertThat(catchThrowable(() -> update(changed, "Sanne en Daan brachten hun cavia mee.")))
        .isInstanceOf(PolicyViolationException.class);
  }

  @Test
  @DisplayName("B4: a full name with a private matter is refused, and the refusal is counted")
  void aFullNameWithAPrivateMatterIsRefused() {
    Throwable thrown =
        catchThrowable(() -> add("Sanne Vos heeft een dyslexieverklaring.", Set.of()));

    assertThat(verdict(thrown).outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(ruleIds(verdict(thrown))).contains("B4");
    assertThat(counts(PolicyEventType.REFUSED)).isPositive();
    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isZero();
  }

  @Test
  @DisplayName("B4: the names of another school's children say nothing here")
  void theNamesOfAnotherSchoolsChildrenSayNothingHere() throws Exception {
    TestSchool otherSchool = TestSchool.create(portal.company());
    TestClassGroup otherGroup = TestClassGroup.create(portal, otherSchool, "Groep 5a");
    TestUser otherTeacher = otherGroup.teacher("Els");

    ClassPost classPost =
        actingAs(
            otherTeacher,
            () ->
                classPostService.addClassPost(
                    otherGroup.groupId(),
                    "Dieren",
                    "Sanne bracht haar cavia mee.",
                    "daily-life",
                    new ServiceContext()));

    assertThat(classPost.isApproved()).isTrue();
  }

  @Test
  @DisplayName("A bundle that writes the entity does not get past a warning")
  void theGuardRefusesWhatNobodyConfirmed() throws Exception {
    ClassPost classPost = add("Wij telden de cavia's.", Set.of());

    classPost.setContent("Sanne telde de cavia's.");

    assertThat(
            ruleIds(
                verdict(catchThrowable(() -> classPostLocalService.updateClassPost(classPost)))))
        .containsExactly("B4");
  }

  @Test
  void adviceSaysTheSameAndKeepsNothing() throws Exception {
    assertThat(
            ruleIds(
                actingAs(
                        teacher,
                        () ->
                            postAdviceService.advise(
                                group.groupId(),
                                0,
                                request("Sanne bracht haar cavia mee.", Set.of())))
                    .verdict()))
        .containsExactly("B4");
    assertThat(actingAs(teacher, () -> classPostService.getDrafts(group.groupId(), 0, 20)))
        .isEmpty();
    assertThat(counts(PolicyEventType.REFUSED)).isZero();
  }

  @Test
  @DisplayName("Who may not post asks no advice: it would tell who is in the group")
  void whoMayNotPostAsksNoAdvice() throws Exception {
    TestUser otherTeacher = TestClassGroup.create(portal, school, "Groep 6b").teacher("Els");
    ClassPost classPost = add("Wij telden de cavia's.", Set.of());

    for (TestUser user : List.of(group.parent("Bas"), otherTeacher)) {
      assertThatThrownBy(() -> advise(user, 0)).isInstanceOf(PrincipalException.class);
    }

    assertThatThrownBy(() -> advise(group.teacher("Eva"), classPost.getClassPostId()))
        .isInstanceOf(PrincipalException.class);
  }

  @Test
  @DisplayName("Judging costs the same few statements, however many children a school has")
  void judgingCostsTheSameFewStatementsHoweverManyChildrenThereAre() throws Exception {
    List<String> few = statementsOfAdvice();

    for (int i = 0; i < 100; i++) {
      children.unasked(group, "Kind" + i);
    }

    List<String> many = statementsOfAdvice();

    System.out.printf(
        "Statements of advice: %d with 2 children, %d with 102%n", few.size(), many.size());

    assertThat(many).as("with 102 children, against %s", few).hasSameSizeAs(few);
    assertThat(few).hasSizeBetween(1, MOST_STATEMENTS);
  }

  private List<String> statementsOfAdvice() throws Exception {
    advise(teacher, 0);

    return actingAs(teacher, () -> sqlStatements.ofThisThread(() -> advise(teacher, 0)));
  }

  private Object advise(TestUser user, long classPostId) throws Exception {
    return actingAs(
        user,
        () ->
            postAdviceService.advise(
                group.groupId(), classPostId, request("Sanne bracht haar cavia mee.", Set.of())));
  }

  private PolicyViolationException warned(String content, Set<String> keys) {
    return catchThrowableOfType(PolicyViolationException.class, () -> add(content, keys));
  }

  private static Set<String> keys(PolicyViolationException warned) {
    return WarningKeys.of(warned.getVerdict(), warned.getPostDraft());
  }

  private ClassPost add(String content, Set<String> keys) throws Exception {
    return actingAs(
        teacher,
        () ->
            classPostService.addClassPost(
                group.groupId(), request(content, keys), new ServiceContext()));
  }

  private ClassPost update(ClassPost classPost, String content) throws Exception {
    return actingAs(
        teacher,
        () ->
            classPostService.updateClassPost(
                classPost.getClassPostId(),
                classPost.getMvccVersion(),
                request(content, Set.of()),
                new ServiceContext()));
  }

  private static PostRequest request(String content, Set<String> keys) {
    return PostRequest.builder("Dieren", content, "daily-life").confirmedWarnings(keys).build();
  }

  private long counts(PolicyEventType type) {
    return policyEventLocalService
        .getGroupPolicyEventCounts(
            group.groupId(), Date.from(Instant.EPOCH), Date.from(clock.instant().plusSeconds(60)))
        .stream()
        .filter(count -> count.getType() == type)
        .mapToLong(count -> count.getCount())
        .sum();
  }
}
