/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.DepictionProvider;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.picture.constants.PictureConstants;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.exception.PictureAltTextException;
import nl.klassenkring.picture.exception.PictureConsentException;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.exception.PictureDecencyException;
import nl.klassenkring.picture.exception.PictureDepictionException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1 to C3: what must be known of a picture before it is placed")
@EmbeddedPortalTest
final class PicturePlacingIT {

  @PortalService private ControllableClock clock;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private PictureGroup group;
  private ClassPost post;
  private long sanne;

  @BeforeEach
  void makePost() throws Exception {
    group = PictureGroup.create(portal, school, "Groep 5a");
    post = group.placedPost();
    sanne = group.pupilWithConsent("Sanne");
  }

  @Test
  @DisplayName("C1: refused in the service, whatever the form says")
  void aPictureOfAPupilWithoutConsentIsNotPlaced() throws Exception {
    long daan = group.pupil("Daan");

    assertNotPlaced(PictureConsentException.class, describe("Bruggen", Set.of(sanne, daan)));

    group.answer(daan, false);
    assertNotPlaced(PictureConsentException.class, describe("Bruggen", Set.of(daan)));

    group.answer(daan, true);
    group.put(post, describe("Bruggen", Set.of(sanne, daan)));
    group.place(post);
    assertThat(states()).allMatch(PictureState::isVisible);
  }

  @Test
  void aPictureWithoutWordsDeclarationOrTagsIsKeptInADraftButNotPlaced() throws Exception {
    long pictureId = group.upload().getPictureId();

    assertNotPlaced(
        PictureAltTextException.class,
        new PictureDescription(pictureId, " ", Set.of(sanne), false, true));
    assertNotPlaced(
        PictureDecencyException.class,
        new PictureDescription(pictureId, "Bruggen", Set.of(sanne), false, false));
    assertNotPlaced(
        PictureDepictionException.class,
        new PictureDescription(pictureId, "Bruggen", Set.of(), false, true));
  }

  @Test
  void aPlacedPictureStaysDescribed() throws Exception {
    Picture picture = group.placedPicture(sanne);
    PictureDescription undescribed =
        new PictureDescription(picture.getPictureId(), "", Set.of(sanne), false, true);

    assertThatThrownBy(() -> pictureLocalService.updatePicture(teacher(), undescribed))
        .isInstanceOf(PictureAltTextException.class);
  }

  @Test
  void onlyPupilsOfTheSchoolAreTagged() throws Exception {
    PictureGroup elsewhere =
        PictureGroup.create(portal, TestSchool.create(portal.company()), "Groep 5");
    PictureDescription description =
        describe("Bruggen", Set.of(sanne, elsewhere.pupilWithConsent("Els")));

    assertThatThrownBy(() -> group.put(post, description))
        .isInstanceOf(PictureDepictionException.class);
  }

  @Test
  void nobodyIsTaggedInAPictureInWhichNobodyIsRecognisable() throws Exception {
    PictureDescription contradiction =
        new PictureDescription(group.upload().getPictureId(), "Bruggen", Set.of(sanne), true, true);

    assertThatThrownBy(() -> group.put(post, contradiction))
        .isInstanceOf(PictureDepictionException.class);
  }

  @Test
  void picturesKeepTheOrderOfTheForm() throws Exception {
    PictureDescription first = describe("Een", Set.of());
    PictureDescription second = describe("Twee", Set.of());
    PictureDescription third = describe("Drie", Set.of());

    group.put(post, third, first, second);
    group.put(post, second, third, first);

    assertThat(states())
        .extracting(PictureState::getPictureId, PictureState::getPosition)
        .containsExactly(
            tuple(second.getPictureId(), 1),
            tuple(third.getPictureId(), 2),
            tuple(first.getPictureId(), 3));
  }

  @Test
  void aPictureThatIsTakenOutIsAnUploadAgain() throws Exception {
    Picture placed = group.placedPicture(sanne);

    pictureLocalService.setPostPictures(
        teacher(), group.groupId(), placed.getClassPostId(), List.of());

    Picture picture = pictureLocalService.getPicture(placed.getPictureId());
    assertThat(picture.getClassPostId()).isZero();
    assertThat(picture.getPlacedDate()).isNull();
    group.put(post, PictureGroup.describe(picture, sanne));
    assertThat(states()).hasSize(1);
  }

  @Test
  void aPictureOfSomebodyElseOrOfAnotherPostIsNotPutIn() throws Exception {
    Picture elsewhere = group.placedPicture(sanne);
    PictureGroup group6b = PictureGroup.create(portal, school, "Groep 6b");
    Picture ofAnotherGroup = group6b.upload();

    for (Picture picture : List.of(elsewhere, ofAnotherGroup)) {
      assertThatThrownBy(() -> group.put(post, PictureGroup.describe(picture, sanne)))
          .isInstanceOf(NoSuchPictureException.class);
    }
    PictureDescription twice = describe("Bruggen", Set.of());
    assertThatThrownBy(() -> group.put(post, twice, twice))
        .isInstanceOf(NoSuchPictureException.class);
  }

  @Test
  void aPostHasNoMorePicturesThanTheLimit() {
    PictureDescription[] tooMany =
        IntStream.rangeClosed(0, PictureConstants.MAX_PER_POST)
            .mapToObj(i -> new PictureDescription(i, "Foto", Set.of(), true, true))
            .toArray(PictureDescription[]::new);

    assertThatThrownBy(() -> group.put(post, tooMany)).isInstanceOf(PictureCountException.class);
  }

  @Test
  @DisplayName("C4: where a child is shown, for objection and export")
  void placedPicturesOfAPupilAreFound() throws Exception {
    long daan = group.pupilWithConsent("Daan");
    Picture both = group.placedPicture(sanne, daan);
    Picture alone = group.placedPicture(sanne);
    group.put(post, describe("Nog niet geplaatst", Set.of(sanne)));
    DepictionProvider provider = portal.service(DepictionProvider.class);

    assertThat(provider.getPlacedPictures(sanne, ConsentPurposeKeys.PORTAL))
        .extracting(DepictedPicture::getPictureId)
        .containsExactlyInAnyOrder(both.getPictureId(), alone.getPictureId());
    assertThat(provider.getPlacedPictures(daan, ConsentPurposeKeys.PORTAL))
        .singleElement()
        .satisfies(
            picture -> {
              assertThat(picture.getPupilIds()).containsExactlyInAnyOrder(sanne, daan);
              assertThat(picture.getPlacedByUserId()).isEqualTo(teacher());
            });
    assertThat(provider.getPlacedPictures(sanne, ConsentPurposeKeys.WEBSITE)).isEmpty();
    assertThat(provider.fetchPlacedPicture(both.getPictureId())).isPresent();
  }

  private long teacher() {
    return group.teacher().userId();
  }

  private PictureDescription describe(String altText, Set<Long> pupilIds) throws Exception {
    return new PictureDescription(
        group.upload().getPictureId(), altText, pupilIds, pupilIds.isEmpty(), true);
  }

  private List<PictureState> states() throws PortalException {
    return pictureLocalService.getPostPictureStates(Set.of(post.getClassPostId()), clock.instant());
  }

  private void assertNotPlaced(Class<? extends Exception> reason, PictureDescription description)
      throws Exception {

    group.put(post, description);
    assertThatThrownBy(() -> group.place(post)).isInstanceOf(reason);
    assertThat(states()).noneMatch(PictureState::isPlaced);
  }
}
