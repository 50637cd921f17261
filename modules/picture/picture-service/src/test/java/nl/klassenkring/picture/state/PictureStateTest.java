/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.model.impl.PictureImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1 to C4: when a picture may be shown")
class PictureStateTest {

  private static final long SANNE = 11;
  private static final long DAAN = 12;

  private final Picture picture = described();

  @Test
  void placedDescribedPictureOfPupilsWithConsentIsVisible() {
    PictureState state = new PictureState(picture, Set.of(SANNE, DAAN), Map.of(), false);

    assertThat(state.isVisible()).isTrue();
    assertThat(state.isPlaceable()).isTrue();
  }

  @Test
  void onePupilWithoutConsentHidesIt() {
    PictureState state =
        new PictureState(
            picture, Set.of(SANNE, DAAN), Map.of(DAAN, ConsentReason.WITHDRAWN), false);

    assertThat(state.isVisible()).isFalse();
    assertThat(state.isPlaceable()).isFalse();
    assertThat(state.isDescribed()).isTrue();
  }

  @Test
  void objectionHidesItEvenIfNobodyIsRecognisable() {
    picture.setNobodyRecognisable(true);

    assertThat(new PictureState(picture, Set.of(), Map.of(), true).isVisible()).isFalse();
    assertThat(new PictureState(picture, Set.of(), Map.of(), false).isVisible()).isTrue();
  }

  @Test
  void pictureOfADraftIsNotVisible() {
    picture.setPlacedDate(null);

    PictureState state = new PictureState(picture, Set.of(SANNE), Map.of(), false);

    assertThat(state.isVisible()).isFalse();
    assertThat(state.isPlaceable()).isTrue();
  }

  @Test
  void whatWasNotSaidKeepsItHidden() {
    assertThat(new PictureState(picture, Set.of(), Map.of(), false).isVisible())
        .as("nobody tagged, and not declared that nobody is recognisable")
        .isFalse();

    picture.setDecencyDeclared(false);
    assertThat(new PictureState(picture, Set.of(SANNE), Map.of(), false).isVisible()).isFalse();

    picture.setDecencyDeclared(true);
    picture.setAltText("  ");
    assertThat(new PictureState(picture, Set.of(SANNE), Map.of(), false).isVisible()).isFalse();
  }

  @Test
  void tagsAgainstTheDeclarationThatNobodyIsRecognisableKeepItHidden() {
    picture.setNobodyRecognisable(true);

    assertThat(new PictureState(picture, Set.of(SANNE), Map.of(), false).isVisible()).isFalse();
  }

  @Test
  void readerIsNotToldWhoIsInAVisiblePicture() {
    PictureState state =
        new PictureState(picture, Set.of(SANNE, DAAN), Map.of(), false).withoutPupils();

    assertThat(state.isVisible()).isTrue();
    assertThat(state.getPupilIds()).isEmpty();
    assertThat(state.getDescription().getPupilIds()).isEmpty();
    assertThat(state).asString().doesNotContain("11").doesNotContain("12");
  }

  @Test
  void readerIsNotToldWhoBlocksAPicture() {
    PictureState state =
        new PictureState(picture, Set.of(SANNE), Map.of(SANNE, ConsentReason.NOT_ANSWERED), false)
            .withoutPupils();

    assertThat(state.isVisible()).isFalse();
    assertThat(state.getBlockers()).isEmpty();
  }

  @Test
  @DisplayName("C1: an author who may not see consents learns nothing by tagging one pupil")
  void anAuthorWhoMayNotSeeConsentsLearnsNothingByTaggingOnePupil() {
    PictureState refused =
        new PictureState(picture, Set.of(SANNE), Map.of(SANNE, ConsentReason.REFUSED), false)
            .withoutConsents();
    PictureState given =
        new PictureState(picture, Set.of(SANNE), Map.of(), false).withoutConsents();

    assertThat(given).usingRecursiveComparison().isEqualTo(refused);
    assertThat(given.isPlaceable()).isFalse();
  }

  @Test
  void anAuthorWhoMayNotSeeConsentsPlacesAPictureOfNobody() {
    picture.setNobodyRecognisable(true);

    assertThat(new PictureState(picture, Set.of(), Map.of(), false).withoutConsents().isPlaceable())
        .isTrue();
  }

  private static Picture described() {
    Picture picture = new PictureImpl();

    picture.setPictureId(1);
    picture.setAltText("Twee kinderen bouwen een brug van stokken");
    picture.setDecencyDeclared(true);
    picture.setPlacedDate(Date.from(Instant.EPOCH));
    return picture;
  }
}
