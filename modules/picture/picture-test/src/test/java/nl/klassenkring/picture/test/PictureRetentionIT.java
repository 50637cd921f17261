/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.depiction.DepictionProvider;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionLine;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureDepictionLocalService;
import nl.klassenkring.picture.service.PictureLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C4: pictures that are removed, are too old or whose family asks for it, are erased")
@EmbeddedPortalTest
final class PictureRetentionIT {

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private ObjectionLocalService objections;
  @PortalService private PictureDepictionLocalService depictions;
  @PortalService private PictureLocalService pictures;
  @PortalService private RetentionService retention;
  @PortalService private TestSchool school;
  private PictureGroup group;
  private TestUser director;
  private long sanne;
  private long daan;

  @BeforeEach
  void makeGroup() throws Exception {
    group = PictureGroup.create(portal, school, "Groep 5a");
    director = group.director();
    sanne = group.pupilWithConsent("Sanne");
    daan = group.pupilWithConsent("Daan");
  }

  @Test
  void aPictureThatIsRemovedHasNoFilesAnyMoreAndIsNeverSeenAgain() throws Exception {
    Picture removed = group.placedPicture(sanne);
    Picture restored = group.placedPicture(sanne);

    close(object(removed, sanne), ObjectionStatus.REMOVED);
    close(object(restored, sanne), ObjectionStatus.RESTORED);

    assertNoFiles(removed);
    assertFiles(restored);
    assertThat(pictures.getPictureStates(List.of(removed.getPictureId()), clock.instant()))
        .singleElement()
        .satisfies(
            state -> {
              assertThat(state.isVisible()).isFalse();
              assertThat(state.getAltText()).isNotEmpty();
            });
  }

  @Test
  void anObjectionThatIsOpenTakesNoFile() throws Exception {
    Picture picture = group.placedPicture(sanne);

    object(picture, sanne);

    assertFiles(picture);
  }

  @Test
  void picturesOfAYearOverTheTermGoWithWhatIsSaidOfThemAndLaterOnesStay() throws Exception {
    Picture old = group.placedPicture(sanne, daan);
    Picture ofNobody = group.placedPicture();
    Picture talkedAbout = group.placedPicture(daan);
    object(talkedAbout, daan);
    inSeptember(2027);
    Picture later = group.upload();
    inSeptember(2029);

    RetentionPreview preview = preview("2027-2028");
    assertThat(pictures(preview).getErasedCount()).isEqualTo(2);
    assertThat(pictures(preview).getKeptCounts())
        .isEqualTo(Map.of(RetentionReason.UNFINISHED, 1, RetentionReason.IN_USE, 1));
    actingAs(
        director,
        () -> retention.erase(school.site().getGroupId(), "2027-2028", preview.getConfirmation()));

    for (Picture erased : List.of(old, ofNobody)) {
      assertThat(pictures.fetchPicture(erased.getPictureId())).isNull();
      assertNoFiles(erased);
    }
    for (Picture kept : List.of(talkedAbout, later)) {
      assertFiles(kept);
    }
    assertThat(depictionsOf(sanne)).isEmpty();
    assertThat(depictionsOf(daan)).containsExactly(talkedAbout.getPictureId());
  }

  @Test
  void ofAFamilyEveryPictureOfTheChildGoesPlacedOrNotAndNoOther() throws Exception {
    Picture together = group.placedPicture(sanne, daan);
    Picture ofTheOther = group.placedPicture(daan);
    Picture inDraft = group.upload();
    ClassPost draft = group.draft();
    group.put(draft, PictureGroup.describe(inDraft, sanne));

    RetentionPreview preview = actingAs(director, () -> retention.previewFamily(sanne));
    assertThat(pictures(preview).getErasedCount()).isEqualTo(2);
    actingAs(director, () -> retention.eraseFamily(sanne, preview.getConfirmation()));

    for (Picture erased : List.of(together, inDraft)) {
      assertThat(pictures.fetchPicture(erased.getPictureId())).isNull();
      assertNoFiles(erased);
    }
    assertFiles(ofTheOther);
  }

  @Test
  @DisplayName("threat: files go although the erasure is refused")
  void threatThatFilesGoAlthoughTheErasureIsRefused() throws Exception {
    Picture picture = group.placedPicture(sanne);

    assertThatThrownBy(
            () -> actingAs(director, () -> retention.eraseFamily(sanne, "not what was shown")))
        .hasMessageContaining("changed since the preview");

    assertFiles(picture);
  }

  private Objection object(Picture picture, long pupilId) throws Exception {
    return objections.addObjection(
        director.userId(),
        portal
            .service(DepictionProvider.class)
            .fetchPlacedPicture(picture.getPictureId())
            .orElseThrow(),
        pupilId,
        0,
        "Liever niet");
  }

  private void close(Objection objection, ObjectionStatus status) throws Exception {
    objections.closeObjection(
        director.userId(), objection.getObjectionId(), status.name(), "Zo besproken.");
  }

  private void inSeptember(int year) {
    clock.setSchoolTime(LocalDateTime.of(year, 9, 1, 9, 0));
  }

  private RetentionPreview preview(String schoolYear) throws Exception {
    return actingAs(director, () -> retention.preview(school.site().getGroupId(), schoolYear));
  }

  private static RetentionLine pictures(RetentionPreview preview) {
    return preview.getLines().stream()
        .filter(line -> line.getCategory() == RetentionCategory.PICTURES)
        .findFirst()
        .orElseThrow();
  }

  private List<Long> depictionsOf(long pupilId) {
    return depictions.getPictureDepictions(-1, -1).stream()
        .filter(depiction -> depiction.getPupilId() == pupilId)
        .map(depiction -> depiction.getPictureId())
        .toList();
  }

  private void assertFiles(Picture picture) throws Exception {
    for (PictureSize size : PictureSize.values()) {
      try (InputStream content = pictures.getPictureContent(picture.getPictureId(), size)) {
        assertThat(content.readAllBytes()).isNotEmpty();
      }
    }
  }

  private void assertNoFiles(Picture picture) {
    for (PictureSize size : PictureSize.values()) {
      assertThatThrownBy(() -> pictures.getPictureContent(picture.getPictureId(), size))
          .isInstanceOf(NoSuchPictureException.class);
    }
  }
}
