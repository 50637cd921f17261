/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.model.impl.PictureImpl;
import nl.klassenkring.picture.state.PictureState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: whose consent is missing is told to who may see consents")
class PictureAudienceTest {

  private static final long AUTHOR = 1;
  private static final long SOMEBODY = 2;
  private static final long SANNE = 1111;
  private static final long DAAN = 2222;

  @Test
  void whoMaySeeConsentsIsToldAll() {
    PictureState state = hidden();

    assertThat(teacher().tell(state)).containsSame(state);
  }

  @Test
  void whoMayKnowOfHiddenPicturesAloneIsToldThatOneIsHidden() {
    PictureState told = classParent(SOMEBODY).tell(hidden()).orElseThrow();

    assertThat(told.isVisible()).isFalse();
    assertThat(told.isDepictionDeclared()).isTrue();
    assertThat(told.getBlockers()).isEmpty();
    assertThat(told.getPupilIds()).isEmpty();
    assertThat(told).asString().doesNotContain("1111", "2222");
  }

  @Test
  void ofHisOwnPicturesHeKnowsWhoIsInThemAndNotWhoBlocksThem() {
    for (PictureState state : new PictureState[] {hidden(), draft()}) {
      PictureState told = classParent(AUTHOR).tell(state).orElseThrow();

      assertThat(told.getPupilIds()).containsExactlyInAnyOrder(SANNE, DAAN);
      assertThat(told.getBlockers()).isEmpty();
    }
  }

  @Test
  void aReaderIsToldOfWhatHeSeesAndNotWhoIsInIt() {
    PictureAudience reader = new PictureAudience(SOMEBODY, false, false, false);

    assertThat(reader.tell(hidden())).isEmpty();
    assertThat(reader.tell(draft())).isEmpty();
    assertThat(reader.tell(visible()).orElseThrow().getPupilIds()).isEmpty();
  }

  @Test
  void anUploadThatIsNotPlacedExistsForItsUploaderAlone() {
    assertThat(teacher().tell(draft())).isEmpty();
    assertThat(classParent(SOMEBODY).tell(draft())).isEmpty();
    assertThat(new PictureAudience(AUTHOR, true, true, true).tell(draft()))
        .hasValueSatisfying(state -> assertThat(state.getBlockers()).containsOnlyKeys(DAAN));
  }

  @Test
  void whoMayNoLongerUploadHasNoUploads() {
    PictureAudience former = new PictureAudience(AUTHOR, false, false, false);

    assertThat(former.isOwn(draft())).isFalse();
    assertThat(former.tell(draft())).isEmpty();
    assertThat(former.tell(visible()).orElseThrow().getPupilIds()).isEmpty();
  }

  @Test
  void seeingConsentsIsNotKnowingOfHiddenPictures() {
    PictureAudience administrator = new PictureAudience(SOMEBODY, false, false, true);

    assertThat(administrator.tell(hidden())).isEmpty();
    assertThat(administrator.tell(visible()).orElseThrow().getPupilIds()).isEmpty();
  }

  private static PictureAudience teacher() {
    return new PictureAudience(SOMEBODY, true, true, true);
  }

  private static PictureAudience classParent(long userId) {
    return new PictureAudience(userId, true, true, false);
  }

  private static PictureState hidden() {
    return state(placed(), Map.of(DAAN, ConsentReason.WITHDRAWN));
  }

  private static PictureState visible() {
    return state(placed(), Map.of());
  }

  private static PictureState draft() {
    Picture picture = placed();

    picture.setPlacedDate(null);
    return state(picture, Map.of(DAAN, ConsentReason.REFUSED));
  }

  private static PictureState state(Picture picture, Map<Long, ConsentReason> blockers) {
    return new PictureState(picture, Set.of(SANNE, DAAN), blockers, false);
  }

  private static Picture placed() {
    Picture picture = new PictureImpl();

    picture.setPictureId(3);
    picture.setUserId(AUTHOR);
    picture.setAltText("Twee kinderen bouwen een brug");
    picture.setDecencyDeclared(true);
    picture.setPlacedDate(Date.from(Instant.EPOCH));
    return picture;
  }
}
