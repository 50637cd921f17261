/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static nl.klassenkring.classgroup.test.Refusals.verdict;
import static nl.klassenkring.classgroup.test.ServiceContexts.draft;
import static nl.klassenkring.classgroup.test.ServiceContexts.withUuid;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.picture.PupilName;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.exception.PictureDepictionException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1, C2, C3: no post with a picture that may not be shown")
@EmbeddedPortalTest
final class PostPicturesIT {

  @PortalService private AuditEntryLocalService auditEntryLocalService;
  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private ConsentTaskService consentTaskService;
  @PortalService private ControllableClock clock;
  @PortalService private ObjectionService objectionService;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private PictureService pictureService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PostPictureService postPictureService;
  @PortalService private TestSchool school;

  private TestChildren children;
  private TestClassGroup group;
  private TestUser parent;
  private TestUser teacher;
  private long sanne;
  private long daan;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
    parent = group.parent("Bas");
    children = new TestChildren(portal, school);
    sanne = children.withConsent(group, "Sanne");
    daan = children.unasked(group, "Daan");
  }

  @Test
  void aTeacherPlacesAPictureOfAChildWithConsentAndAParentSeesIt() throws Exception {
    ClassPost classPost = add(teacher, describe(upload(teacher), sanne));

    List<PostPicture> pictures = pictures(parent, classPost);

    assertThat(pictures).extracting(PostPicture::isHidden).containsExactly(false);
    assertThat(pictures.get(0).getDescription().getPupilIds())
        .as("who is in it is not a reader's to know")
        .isEmpty();
    assertThat(pictures.get(0).getWidth()).isEqualTo(320);
  }

  @Test
  @DisplayName("C1: a picture of a child without consent is refused, and the child is named")
  void withoutConsentTheServiceRefusesAndNamesTheChild() throws Exception {
    long pictureId = upload(teacher);

    Finding finding = refusal(() -> add(teacher, describe(pictureId, sanne, daan)));

    assertThat(finding.ruleId()).isEqualTo("C1");
    assertThat(finding.arguments()).containsExactly(1, List.of("Daan Vos"));
    assertThat(placed()).isZero();
    assertThat(pictureLocalService.getPicture(pictureId).getClassPostId())
        .as("the upload is still there, for the next try")
        .isZero();
  }

  @Test
  @DisplayName("C1: a class parent is sent to the teacher, whether there is consent or not")
  void threatThatAClassParentLearnsOfConsentByNamingOneChildAtATime() throws Exception {
    TestUser classParent = group.classParent("Carla");
    long pictureId = upload(classParent);

    for (long pupilId : new long[] {sanne, daan}) {
      PictureDescription picture = describe(pictureId, pupilId);

      for (ServiceContext serviceContext : List.of(new ServiceContext(), draft())) {
        Finding finding = refusal(() -> save(classParent, serviceContext, picture));

        assertThat(finding.ruleId()).isEqualTo("C1");
        assertThat(finding.reasonKey()).isEqualTo("policy-c1-ask-teacher");
        assertThat(finding.arguments()).containsExactly(List.of(1));
      }

      DraftPicture facts = judge(classParent, picture).get(0).getFacts();

      assertThat(facts.consentKnowable()).isFalse();
      assertThat(facts.namesWithoutConsent()).isEmpty();
      assertThat(facts.unnamedWithoutConsent()).isZero();
    }

    assertThat(add(classParent, describe(pictureId)).isApproved()).isTrue();
  }

  @Test
  @DisplayName("C1: past the service too, a class parent places nobody who is recognisable")
  void theGuardStopsWhatAClassParentWouldPlacePastTheService() throws Exception {
    TestUser classParent = group.classParent("Carla");

    for (long pupilId : new long[] {sanne, daan}) {
      long classPostId = CounterLocalServiceUtil.increment();
      Map<String, Object> values = values(classPostId);

      values.put("userId", classParent.userId());
      set(classParent, classPostId, describe(upload(classParent), pupilId));

      try (UnknowingBundle bundle = UnknowingBundle.install(portal.bundleContext())) {
        assertThat(verdict(catchThrowable(() -> bundle.write(values))).findings())
            .extracting(Finding::reasonKey)
            .containsExactly("policy-c1-ask-teacher");
      }
    }

    ClassPost classPost = add(classParent, describe(upload(classParent)));
    long placed = pictures(teacher, classPost).get(0).getPictureId();

    assertThat(
            refusal(
                    () ->
                        pictureLocalService.updatePicture(
                            classParent.userId(), describe(placed, sanne)))
                .reasonKey())
        .isEqualTo("policy-c1-ask-teacher");
    assertThat(placed()).isEqualTo(1);
  }

  @Test
  @DisplayName("C1: a class parent is not told that a picture of the teacher is hidden")
  void aClassParentIsNotToldThatAPictureOfTheTeacherIsHidden() throws Exception {
    ClassPost classPost = add(teacher, describe(upload(teacher), sanne));

    children.answer(sanne, false);

    assertThat(pictures(group.classParent("Carla"), classPost)).isEmpty();
  }

  @Test
  @DisplayName("C1: who was told that a child has no consent is in the log, once a day")
  void whoWasToldThatAChildHasNoConsentIsInTheLog() throws Exception {
    TestUser classParent = group.classParent("Carla");

    for (TestUser author : List.of(teacher, teacher, classParent)) {
      PictureDescription description = describe(upload(author), sanne, daan);
      actingAs(author, () -> postPictureService.judge(group.groupId(), 0, List.of(description)));
    }

    assertThat(auditEntryLocalService.getAuditEntries(-1, -1))
        .filteredOn(entry -> entry.getAction().equals(AuditActions.CHECK))
        .filteredOn(entry -> List.of(sanne, daan).contains(entry.getPupilId()))
        .extracting(AuditEntry::getUserId, AuditEntry::getPupilId, AuditEntry::getDetail)
        .containsExactly(tuple(teacher.userId(), daan, "GROUP=" + group.groupId()));
  }

  @Test
  @DisplayName("C2, C3, WCAG 1.1.1: what is not said counts as not done")
  void aPictureOfWhichNothingIsSaidIsRefused() throws Exception {
    PictureDescription nothing =
        new PictureDescription(upload(teacher), "", Set.of(), false, false);

    assertThat(findings(() -> add(teacher, nothing)))
        .extracting(Finding::ruleId)
        .containsExactly("C2", "C3", "WCAG-1.1.1");
  }

  @Test
  void aDraftKeepsPicturesOfWhichNothingIsSaid() throws Exception {
    PictureDescription nothing =
        new PictureDescription(upload(teacher), "", Set.of(), false, false);

    ClassPost draft = save(teacher, draft(), nothing);

    assertThat(draft.isDraft()).isTrue();
    assertThat(pictures(teacher, draft)).hasSize(1);
    assertThat(pictures(parent, draft)).isEmpty();
  }

  @Test
  void aFormSentTwiceIsPlacedOnceWithItsPictures() throws Exception {
    PictureDescription picture = describe(upload(teacher), sanne);
    String uuid = UUID.randomUUID().toString();

    ClassPost first = save(teacher, withUuid(uuid), picture);
    ClassPost second = save(teacher, withUuid(uuid), picture);

    assertThat(second.getClassPostId()).isEqualTo(first.getClassPostId());
    assertThat(placed()).isEqualTo(1);
    assertThatThrownBy(() -> save(teacher, withUuid(uuid)))
        .isInstanceOf(ClassPostVersionException.class);
  }

  @Test
  void aChangeOfThePicturesOfAPlacedPostIsJudgedAgain() throws Exception {
    PictureDescription placed = describe(upload(teacher), sanne);
    ClassPost classPost = add(teacher, placed);
    long second = upload(teacher);

    assertThat(refusal(() -> update(classPost, placed, describe(second, daan))).ruleId())
        .isEqualTo("C1");
    assertThat(
            refusal(() -> update(classPost, describe(placed.getPictureId(), sanne, daan))).ruleId())
        .isEqualTo("C1");
    assertThat(pictures(parent, classPost)).hasSize(1);

    update(classPost, describe(second), placed);

    assertThat(pictures(parent, classPost))
        .extracting(PostPicture::getPictureId)
        .containsExactly(second, placed.getPictureId());
  }

  @Test
  void anUpdateThatSaysNothingOfPicturesLeavesThem() throws Exception {
    ClassPost classPost = add(teacher, describe(upload(teacher), sanne));

    actingAs(
        teacher,
        () ->
            classPostService.updateClassPost(
                classPost.getClassPostId(),
                classPost.getMvccVersion(),
                "Anders",
                "x",
                "general",
                new ServiceContext()));

    assertThat(pictures(parent, classPost)).hasSize(1);
  }

  @Test
  void aRemovedPostTakesItsPicturesAlong() throws Exception {
    PictureDescription picture = describe(upload(teacher), sanne);
    ClassPost classPost = add(teacher, picture);

    actingAs(teacher, () -> classPostService.deleteClassPost(classPost.getClassPostId()));

    assertThat(pictureLocalService.fetchPicture(picture.getPictureId())).isNull();
  }

  @Test
  @DisplayName("C1: a withdrawal hides at the next read, a new yes brings back")
  void aWithdrawalHidesAtTheNextReadAndANewYesBringsBack() throws Exception {
    ClassPost classPost = add(teacher, describe(upload(teacher), sanne));

    children.answer(sanne, false);

    assertThat(pictures(parent, classPost)).isEmpty();
    PostPicture hidden = pictures(teacher, classPost).get(0);
    assertThat(hidden.isHidden()).isTrue();
    assertThat(hidden.getFacts().namesWithoutConsent()).containsExactly("Sanne Vos");

    children.answer(sanne, true);

    assertThat(pictures(parent, classPost)).hasSize(1);
  }

  @Test
  @DisplayName("C1, C4: what is to be done about a picture ends when it is taken out or removed")
  void whatIsToBeDoneAboutAPictureEndsWhenItGoes() throws Exception {
    TestUser mother = group.parent("Maria");
    children.parentIs(mother, sanne);
    PictureDescription first = describe(upload(teacher), sanne);
    PictureDescription second = describe(upload(teacher), sanne);
    ClassPost classPost = add(teacher, first, second);
    actingAs(
        mother, () -> objectionService.addObjection(first.getPictureId(), sanne, "Liever niet."));
    assertThat(openTasks()).hasSize(1);

    update(classPost, second);

    assertThat(openTasks()).isEmpty();
    assertThat(actingAs(mother, () -> objectionService.getMyObjections(0, 20)))
        .extracting(Objection::getStatus)
        .containsExactly(ObjectionStatus.REMOVED.name());

    children.answer(sanne, false);
    assertThat(openTasks())
        .extracting(ConsentTask::getPictureId)
        .containsExactly(second.getPictureId());

    actingAs(teacher, () -> classPostService.deleteClassPost(classPost.getClassPostId()));

    assertThat(openTasks()).isEmpty();
  }

  @Test
  @DisplayName("C1: a bundle that knows no rules does not place a post with a blocked picture")
  void aBundleThatKnowsNoRulesIsStoppedByTheGuard() throws Exception {
    long classPostId = CounterLocalServiceUtil.increment();
    set(classPostId, describe(upload(teacher), daan));

    try (UnknowingBundle bundle = UnknowingBundle.install(portal.bundleContext())) {
      Throwable thrown = catchThrowable(() -> bundle.write(values(classPostId)));

      assertThat(ruleIds(verdict(thrown))).containsExactly("C1");
      assertThat(verdict(thrown).findings().get(0).reasonKey())
          .as("the guard does not know who is told, so it names nobody")
          .isEqualTo("policy-c1-counted");
    }

    assertThat(classPostLocalService.fetchClassPost(classPostId)).isNull();
  }

  @Test
  @DisplayName("C1: a picture does not get into a placed post past the service")
  void aPictureDoesNotGetIntoAPlacedPostPastTheService() throws Exception {
    ClassPost classPost = add(teacher);
    Picture picture = pictureLocalService.getPicture(upload(teacher));
    set(CounterLocalServiceUtil.increment(), describe(picture.getPictureId(), daan));

    Picture smuggled = pictureLocalService.getPicture(picture.getPictureId());
    smuggled.setClassPostId(classPost.getClassPostId());
    smuggled.setPlacedByUserId(teacher.userId());
    smuggled.setPlacedDate(Date.from(clock.instant()));

    assertThatThrownBy(() -> pictureLocalService.updatePicture(smuggled))
        .isInstanceOf(ModelListenerException.class)
        .hasRootCauseInstanceOf(PolicyViolationException.class);
    assertThat(pictures(parent, classPost)).isEmpty();
  }

  @Test
  void aPictureOfSomebodyElseCannotBeTaken() throws Exception {
    long pictureId = upload(group.teacher("Eva"));

    assertThatThrownBy(() -> add(teacher, describe(pictureId)))
        .isInstanceOf(NoSuchPictureException.class);
  }

  @Test
  void aPupilOfAnotherSchoolCannotBeTagged() throws Exception {
    TestSchool other = TestSchool.create(portal.company());
    long stranger =
        new TestChildren(portal, other)
            .withConsent(TestClassGroup.create(portal, other, "Groep 1"), "Vera");
    long pictureId = upload(teacher);

    assertThatThrownBy(() -> add(teacher, describe(pictureId, stranger)))
        .isInstanceOf(PictureDepictionException.class);
    assertThat(placed()).isZero();
  }

  @Test
  @DisplayName("C1: a class parent does not learn of another group's consent by tagging")
  void aClassParentDoesNotProbeTheConsentOfAnotherGroupsPupils() throws Exception {
    TestUser classParent = group.classParent("Carla");
    long other = children.withConsent(TestClassGroup.create(portal, school, "Groep 6b"), "Mees");
    long pictureId = upload(classParent);
    PictureDescription description = describe(pictureId, other);

    assertThat(refusal(() -> add(classParent, description)).reasonKey())
        .isEqualTo("policy-c1-ask-teacher");
    assertThatThrownBy(() -> judge(classParent, description))
        .isInstanceOf(PictureDepictionException.class);
    assertThat(add(teacher, describe(upload(teacher), other)).isApproved()).isTrue();
  }

  @Test
  @DisplayName("C1: who is in a composed group can be in its pictures too")
  void aPupilOfAComposedGroupIsOneOfItsPupils() throws Exception {
    long mees = children.withConsent(TestClassGroup.create(portal, school, "Groep 6b"), "Mees");
    assertThat(pupils(teacher)).containsExactly("Daan Vos", "Sanne Vos");

    children.putBeside(mees, group);

    assertThat(pupils(teacher)).containsExactly("Daan Vos", "Mees Vos", "Sanne Vos");
    assertThat(add(teacher, describe(upload(teacher), mees)).isApproved()).isTrue();
  }

  @Test
  void whoPlacesPostsFindsThePupilsOfTheGroupAndATeacherThoseOfTheSchool() throws Exception {
    children.unasked(TestClassGroup.create(portal, school, "Groep 6b"), "Mees");

    assertThat(actingAs(teacher, () -> postPictureService.getPupils(group.groupId(), Set.of())))
        .extracting(PupilName::getName)
        .containsExactly("Daan Vos", "Sanne Vos");
    assertThat(
            actingAs(
                group.classParent("Carla"),
                () -> postPictureService.getPupils(group.groupId(), Set.of(sanne))))
        .isEmpty();
    assertThat(actingAs(teacher, () -> postPictureService.searchPupils(group.groupId(), "mee")))
        .extracting(PupilName::getName)
        .containsExactly("Mees Vos");
    assertThat(actingAs(teacher, () -> postPictureService.searchPupils(group.groupId(), "%%")))
        .isEmpty();
  }

  /** What the teacher has to do about pictures, but for those on his own device (C5). */
  private List<ConsentTask> openTasks() throws Exception {
    return actingAs(teacher, () -> consentTaskService.getMyConsentTasks(false, 0, 20)).stream()
        .filter(task -> !ConsentTaskKind.DEVICE_REMINDER.name().equals(task.getKind()))
        .toList();
  }

  private List<PostPicture> judge(TestUser author, PictureDescription... pictures)
      throws Exception {

    return actingAs(author, () -> postPictureService.judge(group.groupId(), 0, List.of(pictures)));
  }

  private long upload(TestUser user) throws Exception {
    return actingAs(
        user,
        () ->
            pictureService
                .addPicture(group.groupId(), new ByteArrayInputStream(TestFiles.photo()))
                .getPictureId());
  }

  private static PictureDescription describe(long pictureId, Long... pupilIds) {
    return new PictureDescription(
        pictureId, "Een toren van blokken", Set.of(pupilIds), pupilIds.length == 0, true);
  }

  private ClassPost add(TestUser author, PictureDescription... pictures) throws Exception {
    return save(author, new ServiceContext(), pictures);
  }

  private ClassPost save(
      TestUser author, ServiceContext serviceContext, PictureDescription... pictures)
      throws Exception {

    return actingAs(
        author,
        () -> classPostService.addClassPost(group.groupId(), request(pictures), serviceContext));
  }

  private static PostRequest request(PictureDescription... pictures) {
    return PostRequest.builder("Bouwen", "Torens", "general").pictures(List.of(pictures)).build();
  }

  private ClassPost update(ClassPost classPost, PictureDescription... pictures) throws Exception {
    return actingAs(
        teacher,
        () ->
            classPostService.updateClassPost(
                classPost.getClassPostId(),
                classPostLocalService.getClassPost(classPost.getClassPostId()).getMvccVersion(),
                request(pictures),
                new ServiceContext()));
  }

  private List<PostPicture> pictures(TestUser reader, ClassPost classPost) throws Exception {
    return actingAs(
        reader,
        () ->
            postPictureService.getPostPictures(
                group.groupId(), new long[] {classPost.getClassPostId()}));
  }

  private void set(long classPostId, PictureDescription... pictures) throws Exception {
    set(teacher, classPostId, pictures);
  }

  private void set(TestUser author, long classPostId, PictureDescription... pictures)
      throws Exception {

    pictureLocalService.setPostPictures(
        author.userId(), group.groupId(), classPostId, List.of(pictures));
  }

  private Map<String, Object> values(long classPostId) {
    Map<String, Object> values = new HashMap<>();

    values.put("classPostId", classPostId);
    values.put("companyId", portal.company().getCompanyId());
    values.put("groupId", group.groupId());
    values.put("userId", teacher.userId());
    values.put("category", "planning");
    values.put("date", Date.from(clock.instant()));
    values.put("status", WorkflowConstants.STATUS_APPROVED);

    return values;
  }

  private List<String> pupils(TestUser author) throws Exception {
    return actingAs(author, () -> postPictureService.getPupils(group.groupId(), Set.of())).stream()
        .map(PupilName::getName)
        .toList();
  }

  private int placed() {
    return classPostLocalService.getClassPostsCount(group.groupId());
  }

  private static Finding refusal(Callable<?> call) {
    List<Finding> findings = findings(call);

    assertThat(findings).hasSize(1);

    return findings.get(0);
  }

  private static List<Finding> findings(Callable<?> call) {
    return verdict(catchThrowable(call::call)).findings();
  }
}
