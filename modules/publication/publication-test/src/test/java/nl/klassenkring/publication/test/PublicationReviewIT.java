/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationRefusal;
import nl.klassenkring.publication.engine.PublicationRefusedException;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.exception.PublicationPictureException;
import nl.klassenkring.publication.exception.PublicationReasonException;
import nl.klassenkring.publication.exception.PublicationStatusException;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicPictureDraft;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.request.ReviewedPublication;
import nl.klassenkring.publication.service.PublicItemLocalService;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import nl.klassenkring.publication.service.PublicationRequestService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D2: what becomes public, by whose yes, and for how long")
@EmbeddedPortalTest
final class PublicationReviewIT {

  @PortalService private ControllableClock clock;
  @PortalService private PublicationRequestLocalService publicationRequestLocalService;
  @PortalService private PublicItemLocalService publicItemLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private PublicationGroup group;

  @BeforeEach
  void makeGroup() throws Exception {
    group = PublicationGroup.create(portal, school, "Groep 5a");
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  @DisplayName("D1 D2: a director's yes makes public exactly what was asked for")
  void aDirectorMakesPublic() throws Exception {
    long pupilId = group.pupil("Wietske");
    PublicationRequest request = group.request(pupilId);

    assertThat(status(request)).isEqualTo(PublicationStatus.IN_REVIEW);
    assertThat(group.isPublic(request)).isFalse();

    group.approve(request);

    assertThat(status(request)).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(group.isPublic(request)).isTrue();

    PublicItem item = group.item(request);

    assertThat(item.getTitle()).isEqualTo("Bruggen bouwen");
    assertThat(item.getContentHash()).isEqualTo(request.getContentHash());
    assertThat(item.getUserId()).isEqualTo(group.director().userId());
    assertThat(
            publicItemLocalService.getPublicPage(group.schoolGroupId(), 0, null, 10).getEntries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.getPictures()).hasSize(1));
    assertThat(events(request))
        .containsExactly(PublicationEventType.SUBMITTED, PublicationEventType.APPROVED);
  }

  @Test
  @DisplayName("D2: another change of the post is not public")
  void thePostIsChangedAndThePublicCopyIsNot() throws Exception {
    PublicationRequest request = group.request(group.pupil("Wietske"));

    group.approve(request);

    PublicItem item = group.item(request);
    ClassPostLocalService classPostLocalService = portal.service(ClassPostLocalService.class);

    classPostLocalService.deleteClassPost(request.getClassPostId());

    assertThat(group.isPublic(request)).isTrue();
    item.setContent("Iets anders");
    assertThatThrownBy(() -> publicItemLocalService.updatePublicItem(item))
        .isInstanceOf(ModelListenerException.class);
  }

  @Test
  @DisplayName("D2: no road leads to public but a director's yes")
  void anItemWithoutApprovalIsRefused() throws Exception {
    PublicationRequest request = group.request(group.pupil("Wietske"));
    PublicItem item = publicItemLocalService.createPublicItem(request.getPublicationRequestId());

    item.setCompanyId(request.getCompanyId());
    item.setGroupId(group.schoolGroupId());
    item.setPublicationRequestId(request.getPublicationRequestId());
    item.setTitle(request.getTitle());
    item.setContent(request.getContent());
    item.setContentHash(request.getContentHash());
    item.setDisplayFrom(request.getSubmittedDate());

    assertThatThrownBy(() -> publicItemLocalService.addPublicItem(item))
        .isInstanceOf(ModelListenerException.class);
    assertThat(group.isPublic(request)).isFalse();
  }

  @Test
  @DisplayName("D2: who is no director of this school cannot say yes, whatever he sends")
  void othersCannotApprove() throws Exception {
    PublicationRequest request = group.request(group.pupil("Wietske"));
    TestUser directorOfOtherSchool =
        school
            .person("Iris")
            .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
            .joins(TestSchool.create(school.company()).site());

    for (TestUser user :
        List.of(
            group.teacher(),
            directorOfOtherSchool,
            group.member("Olga", SchoolRoleConstants.PARENT),
            group.member("Klaas", SchoolRoleConstants.CLASS_PARENT),
            school.person("Niemand"))) {

      assertThatThrownBy(() -> group.approve(user, request)).isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () ->
                  actingAs(
                      user,
                      () ->
                          group
                              .requestService()
                              .getReviewedPublication(request.getPublicationRequestId())))
          .isInstanceOf(PrincipalException.class);
    }
    assertThatThrownBy(
            () ->
                actingAs(
                    directorOfOtherSchool,
                    () ->
                        group
                            .requestService()
                            .getWaitingPublications(group.schoolGroupId(), 0, 10)))
        .isInstanceOf(PrincipalException.class);
    assertThat(status(request)).isEqualTo(PublicationStatus.IN_REVIEW);
  }

  @Test
  @DisplayName("D2: a director's own request needs another director")
  void aDirectorDoesNotApproveHisOwn() throws Exception {
    ClassPost post = group.post();
    PublicationRequest request =
        actingAs(
            group.director(),
            () ->
                group
                    .requestService()
                    .addPublicationRequest(
                        group.draft(post).build(), PublicationGroup.serviceContext()));

    assertThatThrownBy(() -> group.approve(request))
        .isInstanceOfSatisfying(
            PublicationRefusedException.class,
            exception -> assertThat(exception.refusal()).isEqualTo(PublicationRefusal.OWN_REQUEST));

    group.approve(group.director("Hanneke"), request);

    assertThat(group.isPublic(request)).isTrue();
  }

  @Test
  @DisplayName("D2: what was changed since the director saw it is not approved")
  void anOldScreenIsRefused() throws Exception {
    PublicationRequest request = group.request();
    PublicationDraft changed =
        PublicationDraft.builder(group.groupId())
            .classPostId(request.getClassPostId())
            .title("Iets anders")
            .text("Een andere tekst.")
            .build();

    group.refuse(request, true, "Graag korter");
    actingAs(
        group.teacher(),
        () ->
            group
                .requestService()
                .resubmitPublicationRequest(request.getPublicationRequestId(), changed));

    assertThatThrownBy(() -> group.approve(request))
        .isInstanceOfSatisfying(
            PublicationRefusedException.class,
            exception ->
                assertThat(exception.refusal()).isEqualTo(PublicationRefusal.CONTENT_CHANGED));

    group.approve(publicationRequestLocalService.getPublicationRequest(key(request)));

    assertThat(group.item(request).getTitle()).isEqualTo("Iets anders");
    assertThat(events(request))
        .containsExactly(
            PublicationEventType.SUBMITTED,
            PublicationEventType.CHANGES_REQUESTED,
            PublicationEventType.RESUBMITTED,
            PublicationEventType.APPROVED);
  }

  @Test
  @DisplayName("D2: a no needs a reason, and ends it")
  void aNoNeedsAReason() throws Exception {
    PublicationRequest request = group.request();

    assertThatThrownBy(() -> group.refuse(request, false, " "))
        .isInstanceOf(PublicationReasonException.class);

    group.refuse(request, false, "Past niet bij de school");

    assertThat(status(request)).isEqualTo(PublicationStatus.REJECTED);
    assertThatThrownBy(() -> group.approve(request))
        .isInstanceOf(PublicationRefusedException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    group.teacher(),
                    () ->
                        group
                            .requestService()
                            .withdrawPublicationRequest(request.getPublicationRequestId())))
        .isInstanceOf(PublicationRefusedException.class);
    assertThat(publicationRequestLocalService.getPublicationRequest(key(request)).getStatusReason())
        .isEqualTo("Past niet bij de school");
  }

  @Test
  @DisplayName("D2: what its author takes back is not decided")
  void anAuthorTakesItBack() throws Exception {
    PublicationRequest request = group.request();

    actingAs(
        group.teacher(),
        () -> group.requestService().withdrawPublicationRequest(request.getPublicationRequestId()));

    assertThat(status(request)).isEqualTo(PublicationStatus.WITHDRAWN);
    assertThatThrownBy(() -> group.approve(request))
        .isInstanceOf(PublicationRefusedException.class);
  }

  @Test
  @DisplayName("C6: no name of a pupil of the whole school, in any text")
  void noNameOfAChild() throws Exception {
    ClassPost post = group.post();
    Picture picture = group.picture(post, group.pupil("Wietske"));

    PublicationGroup.create(portal, school, "Groep 8").pupil("Ybeltje");

    for (PublicationDraft draft :
        List.of(
            group.draft(post).title("Wietske bouwt").build(),
            group.draft(post).text("Ook Ybeltje deed mee.").build(),
            group.draft(post).text("Samen met ybeltje van dijk.").build(),
            pictureDraft(post, picture, "Wietske bij de brug", ""),
            pictureDraft(post, picture, "Een brug", "Gemaakt door Ybeltje"))) {

      assertThatThrownBy(() -> group.request(draft))
          .isInstanceOfSatisfying(
              PolicyViolationException.class,
              exception ->
                  assertThat(exception.getVerdict().findings())
                      .anyMatch(finding -> finding.ruleId().equals("C6")));
    }
    assertThat(publicationRequestLocalService.getGroupPublicationRequestsCount(group.groupId()))
        .isZero();
  }

  @Test
  @DisplayName("C1 D2: without consent for the website nothing is asked for, nor approved")
  void noConsentForTheWebsite() throws Exception {
    long pupilId = group.pupil("Wietske");
    PublicationRequest request = group.request(pupilId);

    group.answer(pupilId, ConsentPurposeKeys.WEBSITE, false);

    assertThatThrownBy(() -> group.request(pupilId)).isInstanceOf(PolicyViolationException.class);
    assertThatThrownBy(() -> group.approve(request)).isInstanceOf(PolicyViolationException.class);
    assertThat(status(request)).isEqualTo(PublicationStatus.IN_REVIEW);
    assertThat(group.isPublic(request)).isFalse();
  }

  @Test
  @DisplayName(
      "D2: withdrawn at once means gone at once, and consent given later brings nothing back")
  void aWithdrawalTakesDown() throws Exception {
    long pupilId = group.pupil("Wietske");
    PublicationRequest request = group.request(pupilId);

    group.approve(request);

    long pictureId = picture(request).getPublicationPictureId();

    assertThat(
            publicItemLocalService.fetchPublicPicture(
                group.schoolGroupId(), pictureId, PictureSize.PHONE))
        .isPresent();

    group.answer(pupilId, ConsentPurposeKeys.WEBSITE, false);

    assertGone(request, pictureId);

    group.answer(pupilId, ConsentPurposeKeys.WEBSITE, true);

    assertGone(request, pictureId);
    assertThat(status(request)).isEqualTo(PublicationStatus.TAKEN_DOWN);
    assertThat(events(request)).endsWith(PublicationEventType.TAKEN_DOWN_BY_CONSENT);
  }

  @Test
  @DisplayName("D2: a consent that runs out with the school year ends it, for good")
  void aConsentRunsOut() throws Exception {
    long pupilId = group.pupil("Wietske");
    PublicationRequest request = group.request(pupilId);

    group.approve(request);
    clock.advance(Duration.ofDays(300));

    assertThat(group.isPublic(request)).isFalse();
    assertThat(publicationRequestLocalService.getLapsedPublicationRequestIds())
        .contains(key(request));
  }

  @Test
  @DisplayName("D2: the director ends it with a reason")
  void theDirectorTakesDown() throws Exception {
    PublicationRequest request = group.request();

    group.approve(request);

    assertThatThrownBy(() -> takeDown(group.teacher(), request, "Weg"))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> takeDown(group.director(), request, ""))
        .isInstanceOf(PublicationReasonException.class);

    takeDown(group.director(), request, "Verouderd");

    assertThat(group.isPublic(request)).isFalse();
    assertThat(
            publicItemLocalService.isGone(
                group.schoolGroupId(), group.item(request).getPublicItemId()))
        .isTrue();
    assertThat(publicationRequestLocalService.getPublicationRequest(key(request)).getStatusReason())
        .isEqualTo("Verouderd");
  }

  @Test
  @DisplayName("D2: it is public in its period only")
  void itHasAPeriod() throws Exception {
    PublicationRequest request =
        group.request(
            group
                .draft(group.post())
                .displayFrom(clock.instant().plus(Duration.ofDays(1)))
                .displayUntil(clock.instant().plus(Duration.ofDays(2)))
                .build());

    group.approve(request);
    assertThat(group.isPublic(request)).isFalse();
    clock.advance(Duration.ofHours(25));
    assertThat(group.isPublic(request)).isTrue();
    clock.advance(Duration.ofHours(24));
    assertThat(group.isPublic(request)).isFalse();
  }

  @Test
  @DisplayName("D3: social media are a consent, a yes and a package of their own")
  void socialMediaArePacked() throws Exception {
    long pupilId = group.pupil("Wietske");
    ClassPost post = group.post();
    Picture picture = group.picture(post, pupilId);
    PublicationDraft draft =
        group.draft(post, picture).channel(PublicationChannel.SOCIAL_MEDIA).build();

    group.answer(pupilId, ConsentPurposeKeys.SOCIAL_MEDIA, false);
    assertThatThrownBy(() -> group.request(draft)).isInstanceOf(PolicyViolationException.class);
    group.answer(pupilId, ConsentPurposeKeys.SOCIAL_MEDIA, true);

    PublicationRequest request = group.request(draft);

    assertThatThrownBy(() -> socialMediaPackage(request))
        .isInstanceOf(PublicationStatusException.class);
    group.approve(request);
    assertThat(group.item(request)).as("nothing is posted by itself").isNull();
    assertThat(socialMediaPackage(request)).startsWith('P', 'K');
    assertThat(events(request)).endsWith(PublicationEventType.DOWNLOADED);

    group.answer(pupilId, ConsentPurposeKeys.SOCIAL_MEDIA, false);

    assertThatThrownBy(() -> socialMediaPackage(request))
        .isInstanceOf(PublicationStatusException.class);
  }

  @Test
  @DisplayName("D2: several at a time only when the checks found nothing")
  void severalAtATime() throws Exception {
    PublicationRequest green = group.request();
    PublicationRequest recognisable = group.request(group.pupil("Wietske"));
    Map<Long, String> both =
        Map.of(
            key(green), green.getContentHash(),
            key(recognisable), recognisable.getContentHash());

    assertThatThrownBy(() -> approve(both)).isInstanceOf(PolicyViolationException.class);
    assertThat(group.isPublic(green)).isFalse();

    PublicationRequest alsoGreen = group.request();

    approve(
        Map.of(
            key(green), green.getContentHash(),
            key(alsoGreen), alsoGreen.getContentHash()));
    assertThat(group.isPublic(green)).isTrue();
    assertThat(group.isPublic(alsoGreen)).isTrue();
  }

  @Test
  @DisplayName("D2: who asks must be of the class, and takes no picture of another post")
  void othersCannotAsk() throws Exception {
    ClassPost post = group.post();
    PublicationGroup other = PublicationGroup.create(portal, school, "Groep 6b");
    Picture picture = other.picture(other.post());

    for (TestUser user :
        List.of(
            other.teacher(),
            group.member("Olga", SchoolRoleConstants.PARENT),
            school.person("Niemand"))) {

      assertThatThrownBy(
              () ->
                  actingAs(
                      user,
                      () ->
                          group
                              .requestService()
                              .addPublicationRequest(
                                  group.draft(post).build(), new ServiceContext())))
          .isInstanceOf(PrincipalException.class);
    }
    assertThatThrownBy(() -> group.request(group.draft(post, picture).build()))
        .isInstanceOf(PublicationPictureException.class);
  }

  @Test
  @DisplayName("C1: a class parent, who may not know of consents, shows nobody recognisable")
  void aClassParentShowsNobody() throws Exception {
    ClassPost post = group.post();
    Picture picture = group.picture(post, group.pupil("Wietske"));
    TestUser classParent = group.member("Klaas", SchoolRoleConstants.CLASS_PARENT);

    assertThatThrownBy(
            () ->
                actingAs(
                    classParent,
                    () ->
                        group
                            .requestService()
                            .addPublicationRequest(
                                group.draft(post, picture).build(),
                                PublicationGroup.serviceContext())))
        .isInstanceOf(PolicyViolationException.class);
  }

  @Test
  @DisplayName("D2: a director is reminded after two working days, a deputy asked after four")
  void itDoesNotWaitUnseen() throws Exception {
    PublicationRequest request = group.request();
    TestUser deputy =
        school
            .person("Dirk")
            .joins(school.site(), SchoolRoleConstants.DIRECTOR_DELEGATE)
            .joins(group.site());

    assertThatThrownBy(() -> group.approve(deputy, request)).isInstanceOf(PrincipalException.class);

    clock.advance(Duration.ofDays(2));
    publicationRequestLocalService.remindReviewers();
    publicationRequestLocalService.remindReviewers();
    assertThat(events(request))
        .containsExactly(PublicationEventType.SUBMITTED, PublicationEventType.REMINDED);

    clock.advance(Duration.ofDays(4));
    publicationRequestLocalService.remindReviewers();

    List<ReviewedPublication> waiting =
        actingAs(
            deputy,
            () -> group.requestService().getWaitingPublications(group.schoolGroupId(), 0, 10));

    assertThat(waiting).hasSize(1);
  }

  @Test
  @DisplayName("D2: the administrator reads nothing until a director said yes, and no record then")
  void threatThatTheAdministratorReadsWhatIsNotDecided() throws Exception {
    PublicationRequest request = group.request(group.pupil("Wietske"));
    long publicationPictureId = picture(request).getPublicationPictureId();
    TestUser administrator =
        school
            .person("Joke")
            .has(SchoolRoleConstants.SCHOOL_ADMINISTRATOR)
            .joins(school.site())
            .joins(group.site());
    PublicationRequestService requestService = group.requestService();

    for (Callable<?> undecided :
        List.<Callable<?>>of(
            () -> requestService.getPublicationRequest(key(request)),
            () -> requestService.getPublicationPictures(key(request)),
            () ->
                requestService.getPublicationPictureContent(
                    publicationPictureId, PictureSize.SCREEN),
            () -> requestService.getGroupPublicationRequests(group.groupId(), 0, 10),
            () ->
                requestService.getSchoolPublicationRequests(
                    group.schoolGroupId(), PublicationStatus.IN_REVIEW, 0, 10),
            () ->
                requestService.getSchoolPublicationRequestsCount(
                    group.schoolGroupId(), PublicationStatus.REJECTED))) {

      assertThatThrownBy(() -> actingAs(administrator, undecided))
          .isInstanceOf(PrincipalException.class);
    }

    group.approve(request);

    assertThat(
            actingAs(
                administrator,
                () ->
                    requestService.getSchoolPublicationRequests(
                        group.schoolGroupId(), PublicationStatus.PUBLISHED, 0, 10)))
        .hasSize(1);
    for (Callable<?> forTheOthers :
        List.<Callable<?>>of(
            () -> requestService.getPublicationEvents(key(request)),
            () -> requestService.getSocialMediaPackage(key(request)))) {

      assertThatThrownBy(() -> actingAs(administrator, forTheOthers))
          .isInstanceOf(PrincipalException.class);
    }

    takeDown(administrator, request, "Een naam op de muur");

    assertThat(status(request)).isEqualTo(PublicationStatus.TAKEN_DOWN);
  }

  private byte[] socialMediaPackage(PublicationRequest request) throws Exception {
    return actingAs(
        group.teacher(), () -> group.requestService().getSocialMediaPackage(key(request)));
  }

  private void takeDown(TestUser user, PublicationRequest request, String reason) throws Exception {

    actingAs(
        user,
        () -> {
          group.requestService().takeDownPublicationRequest(key(request), reason);
          return null;
        });
  }

  private void approve(Map<Long, String> contentHashes) throws Exception {
    actingAs(
        group.director(),
        () -> {
          group.requestService().approvePublicationRequests(contentHashes, "");
          return null;
        });
  }

  private PublicationDraft pictureDraft(
      ClassPost post, Picture picture, String altText, String caption) {

    return group
        .draft(post)
        .pictures(List.of(new PublicPictureDraft(picture.getPictureId(), altText, caption, true)))
        .build();
  }

  private void assertGone(PublicationRequest request, long publicationPictureId) throws Exception {

    assertThat(group.isPublic(request)).isFalse();
    assertThat(
            publicItemLocalService.isGone(
                group.schoolGroupId(), group.item(request).getPublicItemId()))
        .isTrue();

    for (PictureSize pictureSize : PictureSize.values()) {
      assertThat(
              publicItemLocalService.fetchPublicPicture(
                  group.schoolGroupId(), publicationPictureId, pictureSize))
          .isEmpty();
    }
    assertThat(
            publicItemLocalService.getPublicPage(group.schoolGroupId(), 0, null, 10).getEntries())
        .isEmpty();
  }

  private PublicationPicture picture(PublicationRequest request) {
    return publicationRequestLocalService.getPublicationPictures(key(request)).get(0);
  }

  private List<PublicationEventType> events(PublicationRequest request) {
    return publicationRequestLocalService.getPublicationEvents(key(request)).stream()
        .map(PublicationEvent::getEventType)
        .map(PublicationEventType::valueOf)
        .collect(Collectors.toList());
  }

  private PublicationStatus status(PublicationRequest request) throws Exception {
    return PublicationStatuses.of(
        publicationRequestLocalService.getPublicationRequest(key(request)).getStatus());
  }

  private static long key(PublicationRequest request) {
    return request.getPublicationRequestId();
  }
}
