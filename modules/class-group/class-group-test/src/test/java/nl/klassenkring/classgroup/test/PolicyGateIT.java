/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.causes;
import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static nl.klassenkring.classgroup.test.Refusals.verdict;
import static nl.klassenkring.classgroup.test.ServiceContexts.draft;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.persistence.ClassPostPersistence;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

@DisplayName("B1, B11, B14: no road leads past the school's rules")
@EmbeddedPortalTest
final class PolicyGateIT {

  private static final LocalDateTime TEN_PAST_TEN_IN_THE_EVENING =
      LocalDateTime.of(2026, 11, 17, 22, 10);

  private static final TransactionConfig TRANSACTION =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestClassGroup group;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
  }

  @Test
  @DisplayName("B11: at 22:10 the service places nothing and holds the post until the morning")
  void inTheEveningTheServiceHoldsThePost() throws Exception {
    clock.setSchoolTime(TEN_PAST_TEN_IN_THE_EVENING);

    ClassPost classPost = add("planning");

    assertThat(classPost.isScheduled()).isTrue();
    assertThat(classPost.getDisplayDate()).isEqualTo(Date.from(schoolTime("2026-11-18T07:30")));
    assertNothingPlaced();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-17T16:59:59, true",
    "2026-11-17T17:00:00, false",
    "2026-11-18T07:29:59, false",
    "2026-11-18T07:30:00, true",
    "2026-11-20T17:00:00, false",
    "2026-11-21T10:00:00, false",
    "2026-11-22T10:00:00, false",
    "2026-11-23T07:30:00, true"
  })
  @DisplayName("B11: the borders of quiet time, in the school's zone")
  void theBordersOfQuietTime(LocalDateTime moment, boolean placed) throws Exception {
    clock.setSchoolTime(moment);

    assertThat(add("planning").isApproved()).isEqualTo(placed);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"holiday-snaps"})
  @DisplayName("B14: without a category nothing is placed")
  void withoutACategoryTheServiceRefuses(String category) {
    Verdict verdict = refusal(() -> add(category));

    assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(ruleIds(verdict)).containsExactly("B14");
    assertNothingPlaced();
  }

  @Test
  @DisplayName("B1: the local service, which checks no permission, still knows whose group it is")
  void inAnothersGroupTheLocalServiceRefuses() throws Exception {
    TestUser stranger = TestClassGroup.create(portal, school, "Groep 6b").teacher("Els");

    Verdict verdict =
        refusal(
            () ->
                classPostLocalService.addClassPost(
                    stranger.userId(),
                    group.groupId(),
                    "Gym",
                    "Schoenen mee",
                    "planning",
                    new ServiceContext()));

    assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(ruleIds(verdict)).containsExactly("B1");
    assertNothingPlaced();
  }

  @Test
  void severalRulesSpeakAtOnce() {
    clock.setSchoolTime(TEN_PAST_TEN_IN_THE_EVENING);

    assertThat(ruleIds(refusal(() -> add("")))).containsExactly("B14", "B11");
  }

  @Test
  void aChangeOfAPlacedPostIsJudgedToo() throws Exception {
    ClassPost classPost = add("planning");
    clock.setSchoolTime(TEN_PAST_TEN_IN_THE_EVENING);

    assertThat(ruleIds(refusal(() -> update(classPost)))).containsExactly("B11");
    assertThat(classPostLocalService.getClassPost(classPost.getClassPostId()).getTitle())
        .isEqualTo("Gym");
  }

  @Test
  void aDraftIsKeptAtAnyHour() throws Exception {
    clock.setSchoolTime(TEN_PAST_TEN_IN_THE_EVENING);

    ClassPost draft =
        actingAs(
            teacher, () -> classPostService.addClassPost(group.groupId(), "Gym", "x", "", draft()));

    assertThat(draft.isDraft()).isTrue();
    assertNothingPlaced();
  }

  @Test
  @DisplayName("B1, B11, B14: a bundle that knows no rules is stopped by the model listener")
  void aBundleThatKnowsNoRulesIsStoppedByTheModelListener() throws Exception {
    TestUser stranger = group.parent("Bas");

    try (UnknowingBundle bundle = UnknowingBundle.install(portal.bundleContext())) {
      assertStopped(bundle, values(stranger, "planning"), "B1");
      assertStopped(bundle, values(teacher, ""), "B14");

      clock.setSchoolTime(TEN_PAST_TEN_IN_THE_EVENING);

      assertStopped(bundle, values(teacher, "planning"), "B11");
    }

    assertNothingPlaced();
  }

  @Test
  @DisplayName("B11: a bundle does not get past the listener by dating a post back")
  void aBundleDoesNotGetPastTheListenerByDatingAPostBack() throws Exception {
    clock.setSchoolTime(TEN_PAST_TEN_IN_THE_EVENING);
    Map<String, Object> values = values(teacher, "planning");
    values.put("date", Date.from(schoolTime("2026-11-17T10:00")));

    try (UnknowingBundle bundle = UnknowingBundle.install(portal.bundleContext())) {
      assertStopped(bundle, values, "B11");
    }

    assertNothingPlaced();
  }

  @Test
  void aBundleThatKnowsNoRulesPlacesWhatTheRulesAllow() throws Exception {
    try (UnknowingBundle bundle = UnknowingBundle.install(portal.bundleContext())) {
      bundle.write(values(teacher, "planning"));
    }

    assertThat(classPostLocalService.getClassPosts(group.groupId(), 0, 20))
        .extracting(ClassPost::getTitle)
        .containsExactly("Written by a stranger");
  }

  @Test
  void theGateIsShutWhileThereIsNobodyToAsk() throws Exception {
    Bundle policy = bundle("nl.klassenkring.policy.service");
    ClassPostPersistence classPostPersistence = portal.service(ClassPostPersistence.class);
    long classPostId = CounterLocalServiceUtil.increment();

    policy.stop();

    try {
      Throwable thrown =
          catchThrowable(
              () ->
                  TransactionInvokerUtil.invoke(
                      TRANSACTION, () -> write(classPostPersistence, classPostId)));

      assertThat(ruleIds(verdict(thrown))).containsExactly("policy");
    } finally {
      policy.start();
      awaitServices();
    }

    assertThat(portal.service(ClassPostLocalService.class).fetchClassPost(classPostId)).isNull();
  }

  private ClassPost write(ClassPostPersistence classPostPersistence, long classPostId) {
    ClassPost classPost = classPostPersistence.create(classPostId);

    classPost.setCompanyId(portal.company().getCompanyId());
    classPost.setGroupId(group.groupId());
    classPost.setUserId(teacher.userId());
    classPost.setTitle("Gym");
    classPost.setContent("Schoenen mee");
    classPost.setCategory("planning");
    classPost.setStatus(WorkflowConstants.STATUS_APPROVED);

    return classPostPersistence.update(classPost);
  }

  private Bundle bundle(String symbolicName) {
    return Arrays.stream(portal.bundleContext().getBundles())
        .filter(bundle -> bundle.getSymbolicName().equals(symbolicName))
        .findFirst()
        .orElseThrow();
  }

  /** The suite's services stand on each other; a test after this one needs them all again. */
  private void awaitServices() throws Exception {
    for (int i = 0; i < 500 && missesServices(); i++) {
      Thread.sleep(20);
    }

    assertThat(missesServices()).isFalse();
  }

  private boolean missesServices() {
    return portal.bundleContext().getServiceReference(ClassPostService.class) == null
        || portal.bundleContext().getServiceReference(PolicyService.class) == null;
  }

  private void assertStopped(UnknowingBundle bundle, Map<String, Object> values, String ruleId) {
    Throwable thrown = catchThrowable(() -> bundle.write(values));

    assertThat(thrown).hasRootCauseInstanceOf(PolicyViolationException.class);
    assertThat(causes(thrown)).hasAtLeastOneElementOfType(ModelListenerException.class);
    assertThat(ruleIds(verdict(thrown))).containsExactly(ruleId);
    assertThat(classPostLocalService.fetchClassPost((Long) values.get("classPostId"))).isNull();
  }

  private Map<String, Object> values(TestUser author, String category) {
    Map<String, Object> values = new HashMap<>();

    values.put("classPostId", CounterLocalServiceUtil.increment());
    values.put("companyId", portal.company().getCompanyId());
    values.put("groupId", group.groupId());
    values.put("userId", author.userId());
    values.put("category", category);
    values.put("date", Date.from(clock.instant()));
    values.put("status", WorkflowConstants.STATUS_APPROVED);

    return values;
  }

  private ClassPost add(String category) throws Exception {
    return actingAs(
        teacher,
        () ->
            classPostService.addClassPost(
                group.groupId(), "Gym", "Schoenen mee", category, new ServiceContext()));
  }

  private ClassPost update(ClassPost classPost) throws Exception {
    return actingAs(
        teacher,
        () ->
            classPostService.updateClassPost(
                classPost.getClassPostId(),
                classPost.getMvccVersion(),
                "Zwemmen",
                classPost.getContent(),
                classPost.getCategory(),
                new ServiceContext()));
  }

  private void assertNothingPlaced() {
    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isZero();
  }

  private static Verdict refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(PortalException.class);

    return verdict(catchThrowable(call));
  }

  private static Instant schoolTime(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(ControllableClock.SCHOOL_ZONE).toInstant();
  }
}
