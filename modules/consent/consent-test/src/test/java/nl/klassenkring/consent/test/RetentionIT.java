/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.consent.test.TestRetention.line;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.exception.ErasureConfirmationException;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class RetentionIT {

  @PortalService private AuditEntryService audit;
  @PortalService private ConsentCampaignService campaigns;
  @PortalService private ConsentDecisionLocalService decisions;
  @PortalService private ConsentTaskLocalService tasks;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private ObjectionLocalService objectionLocalService;
  @PortalService private ObjectionService objections;
  @PortalService private PupilLocalService pupils;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private TestRetention retention;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    retention = new TestRetention(portal, school);
  }

  @Test
  void aYearThatIsNotOverIsNotErased() {
    assertThatThrownBy(() -> preview(school.director()))
        .isInstanceOf(ErasureConfirmationException.class);
  }

  @Test
  void whatStillHoldsIsKeptForYearsSoThatANoNeverTurnsIntoAYes() throws Exception {
    family.answer(family.father(), true);
    family.answer(family.father(), false);
    inYear(2035);

    RetentionPreview preview = preview(school.director());
    assertThat(line(preview, RetentionCategory.DECISIONS).getErasedCount()).isEqualTo(1);
    assertThat(line(preview, RetentionCategory.DECISIONS).getKeptCounts())
        .containsEntry(RetentionReason.IN_FORCE, 1);
    erase(preview);

    assertThat(decisions.getPupilConsentDecisionsCount(family.pupilId())).isOne();
    assertThat(family.reason()).isEqualTo(ConsentReason.WITHDRAWN);
  }

  @Test
  void evidenceIsKeptUntilItsTermIsOverAndRequestsGoAtOnce() throws Exception {
    actingAs(
        school.director(),
        () ->
            campaigns.startConsentCampaign(
                school.schoolGroupId(),
                TestRoster.SCHOOL_YEAR,
                Date.from(clock.instant().plus(Duration.ofDays(14)))));
    family.answer(family.mother(), true);
    family.answer(family.mother(), false);
    inYear(2027);

    RetentionPreview preview = preview(school.administrator());

    assertThat(line(preview, RetentionCategory.DECISIONS).getKeptCounts())
        .containsEntry(RetentionReason.EVIDENCE, 1);
    assertThat(line(preview, RetentionCategory.REQUESTS).getErasedCount()).isEqualTo(2);
    erase(preview);
    assertThat(line(preview(school.director()), RetentionCategory.REQUESTS).getErasedCount())
        .isZero();
  }

  @Test
  void aPupilWhoLeftBecomesAnonymousWithTheGuardiansAfterTheTerm() throws Exception {
    family.answer(family.mother(), true);
    leave();
    inYear(2027);
    assertThat(line(preview(school.director()), RetentionCategory.PUPILS).getKeptCounts())
        .containsEntry(RetentionReason.EVIDENCE, 1);

    inYear(2035);
    RetentionPreview preview = preview(school.director());
    assertThat(line(preview, RetentionCategory.PUPILS).getErasedCount()).isOne();
    assertThat(line(preview, RetentionCategory.GUARDIANS).getErasedCount()).isEqualTo(2);
    erase(preview);

    Pupil pupil = pupils.getPupil(family.pupilId());
    assertThat(pupil.getFirstName() + pupil.getLastName()).doesNotContain("Noor", "Dam");
    assertThat(pupil.getBirthDate()).isNull();
    assertThat(
            portal
                .service(GuardianLocalService.class)
                .getGuardian(family.motherGuardian().getGuardianId())
                .getEmailAddress())
        .isEmpty();
    assertThat(decisions.getPupilConsentDecisionsCount(family.pupilId())).isZero();
    assertThat(family.check().isAllowed()).isFalse();
    assertThat(audited()).extracting(AuditEntry::getAction).contains(AuditActions.ERASE);
  }

  @Test
  @DisplayName(
      "C4: a picture that is removed loses its files at once, one that comes back does not")
  void aPictureThatIsRemovedLosesItsFilesAtOnce() throws Exception {
    try (TestPictures pictures = new TestPictures(portal)) {
      long removed = place(pictures);
      long restored = place(pictures);

      close(object(family.mother(), restored), ObjectionStatus.RESTORED);
      assertThat(pictures.withoutFiles()).isEmpty();

      close(object(family.mother(), removed), ObjectionStatus.REMOVED);
      assertThat(pictures.withoutFiles()).containsExactly(removed);
      assertThat(pictures.fetchPlacedPicture(removed)).isPresent();
    }
  }

  @Test
  @DisplayName("C4: an erased objection that ended in removal goes with its picture")
  void anErasedObjectionThatEndedInRemovalGoesWithItsPicture() throws Exception {
    try (TestPictures pictures = new TestPictures(portal)) {
      long pictureId = place(pictures);
      long objectionId = object(family.mother(), pictureId);
      close(objectionId, ObjectionStatus.REMOVED);
      inYear(2027);
      assertThat(line(preview(school.director()), RetentionCategory.PICTURES).getKeptCounts())
          .containsEntry(RetentionReason.IN_USE, 1);
      inYear(2035);

      erase(preview(school.director()));

      assertThat(pictures.fetchPlacedPicture(pictureId)).isEmpty();
      assertThat(objectionLocalService.fetchObjection(objectionId)).isNull();
    }
  }

  @Test
  @DisplayName("C4: an erased objection that ended in removal still hides a picture that is kept")
  void anErasedObjectionThatEndedInRemovalStillHidesAPictureThatIsKept() throws Exception {
    try (TestPictures pictures = new TestPictures(portal)) {
      long pictureId = place(pictures);
      long objectionId = object(family.mother(), pictureId);
      close(objectionId, ObjectionStatus.REMOVED);
      object(family.father(), pictureId);
      inYear(2035);

      erase(preview(school.director()));

      assertThat(pictures.fetchPlacedPicture(pictureId)).isPresent();
      assertThat(objectionLocalService.getObjectedPictureIds(List.of(pictureId)))
          .containsExactly(pictureId);
      assertThat(objectionLocalService.getObjection(objectionId).getReason()).isEmpty();
      assertThat(objectionLocalService.getObjection(objectionId).getPupilId()).isZero();
    }
  }

  @Test
  void openTasksAreKept() throws Exception {
    tasks.addDeviceReminder(
        school.first().teacher().userId(),
        school.first().groupId(),
        7,
        7,
        Date.from(clock.instant()));
    inYear(2035);

    assertThat(line(preview(school.director()), RetentionCategory.TASKS).getKeptCounts())
        .containsEntry(RetentionReason.UNFINISHED, 1);
  }

  @Test
  void threatThatMoreIsErasedThanThePreviewSaid() throws Exception {
    family.answer(family.father(), true);
    family.answer(family.father(), false);
    inYear(2035);
    RetentionPreview preview = preview(school.director());
    leave();

    assertThatThrownBy(() -> erase(preview)).isInstanceOf(ErasureConfirmationException.class);

    assertThat(decisions.getPupilConsentDecisionsCount(family.pupilId())).isEqualTo(2);
  }

  @Test
  void threatThatAParentTeacherOrAnotherSchoolErases() throws Exception {
    inYear(2035);
    RetentionPreview preview = preview(school.director());
    TestUser stranger = StaffedSchool.of(TestSchool.create(portal.company())).director();

    for (TestUser user : List.of(family.mother(), school.first().teacher(), stranger)) {
      assertThatThrownBy(() -> preview(user)).isInstanceOf(PrincipalException.class);
      assertThatThrownBy(() -> retention.erase(user, preview))
          .isInstanceOf(PrincipalException.class);
    }
  }

  private long place(TestPictures pictures) {
    return pictures.place(school.first().teacher(), school.first().groupId(), family.pupilId());
  }

  private long object(TestUser guardian, long pictureId) throws Exception {
    return actingAs(
            guardian, () -> objections.addObjection(pictureId, family.pupilId(), "Liever niet"))
        .getObjectionId();
  }

  private void close(long objectionId, ObjectionStatus status) throws Exception {
    actingAs(
        school.director(),
        () -> objections.closeObjection(objectionId, status.name(), "Besproken."));
  }

  private void leave() throws Exception {
    Pupil pupil = pupils.getPupil(family.pupilId());

    pupil.setEndDate(Date.from(ControllableClock.SCHOOL_DAY.plus(Duration.ofDays(30))));
    pupils.updatePupil(pupil);
  }

  private void inYear(int year) {
    clock.setSchoolTime(LocalDateTime.of(year, 9, 1, 9, 0));
  }

  private List<AuditEntry> audited() throws Exception {
    return actingAs(school.director(), () -> audit.getAuditEntries(school.schoolGroupId(), 0, 20));
  }

  private RetentionPreview preview(TestUser user) throws Exception {
    return retention.preview(user);
  }

  private void erase(RetentionPreview preview) throws Exception {
    retention.erase(school.director(), preview);
  }
}
