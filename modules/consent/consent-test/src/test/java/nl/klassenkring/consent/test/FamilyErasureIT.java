/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.consent.test.TestRetention.line;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.exception.ErasureConfirmationException;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionLine;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what is erased when a family asks for it, and what still protects the child")
@EmbeddedPortalTest
final class FamilyErasureIT {

  @PortalService private AuditEntryService audit;
  @PortalService private ConsentCampaignService campaigns;
  @PortalService private ConsentDecisionLocalService decisions;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GuardianLocalService guardians;
  @PortalService private ObjectionService objections;
  @PortalService private PupilLocalService pupils;
  @PortalService private RetentionService retentionService;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private TestPictures pictures;
  private TestRetention retention;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    pictures = new TestPictures(portal);
    retention = new TestRetention(portal, school);
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  @DisplayName("C1: of an enrolled pupil the pictures go and the last no stays")
  void ofAnEnrolledPupilThePicturesGoAndTheLastNoStays() throws Exception {
    Pupil other = family.roster().pupil("Daan", school.first());
    long together = place(family.pupilId(), other.getPupilId());
    long ofTheOther = place(other.getPupilId());
    family.answer(family.mother(), true);
    family.answer(family.father(), false);
    RetentionPreview preview = retention.previewFamily(school.director(), family.pupilId());

    assertThat(erased(preview, RetentionCategory.PICTURES)).isOne();
    assertThat(kept(preview, RetentionCategory.DECISIONS))
        .isEqualTo(Map.of(RetentionReason.IN_FORCE, 2));
    assertThat(kept(preview, RetentionCategory.PUPILS))
        .isEqualTo(Map.of(RetentionReason.ENROLLED, 1));
    assertThat(kept(preview, RetentionCategory.GUARDIANS))
        .isEqualTo(Map.of(RetentionReason.ENROLLED, 2));
    assertThat(preview.getLines())
        .extracting(RetentionLine::getCategory)
        .doesNotContain(RetentionCategory.IMPORTS);

    retention.eraseFamily(school.administrator(), family.pupilId(), preview);

    assertThat(pictures.fetchPlacedPicture(together)).isEmpty();
    assertThat(pictures.fetchPlacedPicture(ofTheOther)).isPresent();
    assertThat(family.reason()).isEqualTo(ConsentReason.REFUSED);
    assertThat(pupils.getPupil(family.pupilId()).getFirstName()).isEqualTo("Noor");
  }

  @Test
  void theTaskOfAPictureThatGoesIsNobodysAnyMore() throws Exception {
    family.answer(family.mother(), true);
    place(family.pupilId());
    family.answer(family.mother(), false);

    RetentionLine tasks = line(retention.eraseFamily(family.pupilId()), RetentionCategory.TASKS);

    assertThat(tasks.getErasedCount()).isOne();
    assertThat(tasks.getKeptCounts()).isEmpty();
  }

  @Test
  @DisplayName("C4: a picture that is talked about stays until the conversation is over")
  void aPictureThatIsTalkedAboutStays() throws Exception {
    long pictureId = place(family.pupilId());
    actingAs(
        family.mother(), () -> objections.addObjection(pictureId, family.pupilId(), "Liever niet"));

    RetentionPreview preview = retention.eraseFamily(family.pupilId());

    for (RetentionCategory category :
        List.of(
            RetentionCategory.PICTURES, RetentionCategory.OBJECTIONS, RetentionCategory.TASKS)) {

      assertThat(kept(preview, category)).isEqualTo(Map.of(RetentionReason.UNFINISHED, 1));
    }
    assertThat(pictures.fetchPlacedPicture(pictureId)).isPresent();
  }

  @Test
  void whoIsAskedNowIsNotAskedOnceMoreBecauseTheRequestWent() throws Exception {
    long campaignId =
        actingAs(
                school.director(),
                () ->
                    campaigns.startConsentCampaign(
                        school.schoolGroupId(),
                        TestRoster.SCHOOL_YEAR,
                        Date.from(clock.instant().plus(Duration.ofDays(14)))))
            .getConsentCampaignId();
    assertThat(
            kept(
                retention.previewFamily(school.director(), family.pupilId()),
                RetentionCategory.REQUESTS))
        .isEqualTo(Map.of(RetentionReason.UNFINISHED, 2));

    actingAs(school.director(), () -> campaigns.closeConsentCampaign(campaignId));

    assertThat(erased(retention.eraseFamily(family.pupilId()), RetentionCategory.REQUESTS))
        .isEqualTo(2);
  }

  @Test
  void aFamilyThatLeftLongAgoBecomesAnonymousAndNobodyElseDoes() throws Exception {
    Pupil other = family.roster().pupil("Daan", school.second());
    family.answer(family.mother(), true);
    leave(family.pupilId());
    leave(other.getPupilId());
    clock.setSchoolTime(LocalDateTime.of(2035, 9, 1, 9, 0));

    retention.eraseFamily(family.pupilId());

    assertThat(pupils.getPupil(family.pupilId()).getFirstName()).isEqualTo("-");
    assertThat(guardians.getGuardian(family.motherGuardian().getGuardianId()).getEmailAddress())
        .isEmpty();
    assertThat(decisions.getPupilConsentDecisionsCount(family.pupilId())).isZero();
    assertThat(pupils.getPupil(other.getPupilId()).getFirstName()).isEqualTo("Daan");
  }

  @Test
  void evidenceAboutAFamilyThatLeftIsKeptUntilItsTermIsOver() throws Exception {
    family.answer(family.mother(), true);
    leave(family.pupilId());
    clock.setSchoolTime(LocalDateTime.of(2027, 9, 1, 9, 0));

    RetentionPreview preview = retention.previewFamily(school.director(), family.pupilId());

    for (RetentionCategory category :
        List.of(RetentionCategory.DECISIONS, RetentionCategory.PUPILS)) {

      assertThat(kept(preview, category)).isEqualTo(Map.of(RetentionReason.EVIDENCE, 1));
    }
    assertThat(kept(preview, RetentionCategory.GUARDIANS))
        .isEqualTo(Map.of(RetentionReason.EVIDENCE, 2));
  }

  @Test
  void aGuardianOfAnotherChildAtSchoolStays() throws Exception {
    family.roster().guard(family.roster().pupil("Daan", school.second()), motherGuardian(), true);
    leave(family.pupilId());
    clock.setSchoolTime(LocalDateTime.of(2035, 9, 1, 9, 0));

    RetentionLine line = line(retention.eraseFamily(family.pupilId()), RetentionCategory.GUARDIANS);

    assertThat(line.getErasedCount()).isOne();
    assertThat(line.getKeptCounts()).isEqualTo(Map.of(RetentionReason.ENROLLED, 1));
    assertThat(guardians.getGuardian(motherGuardian().getGuardianId()).getFirstName())
        .isEqualTo("Maria");
  }

  @Test
  void theLogSaysWhoErasedHowMuchAboutWhom() throws Exception {
    place(family.pupilId());

    retention.eraseFamily(family.pupilId());

    assertThat(
            actingAs(
                school.director(),
                () -> audit.getPupilAuditEntries(school.schoolGroupId(), family.pupilId(), 0, 20)))
        .filteredOn(entry -> entry.getAction().equals(AuditActions.ERASE_FAMILY))
        .extracting(AuditEntry::getDetail)
        .singleElement()
        .satisfies(detail -> assertThat(detail).endsWith("ERASED=PICTURES:1"));
  }

  @Test
  void aSearchFindsAlsoWhoLeft() throws Exception {
    leave(family.pupilId());
    clock.setSchoolTime(LocalDateTime.of(2028, 9, 1, 9, 0));

    assertThat(
            actingAs(
                school.administrator(),
                () -> retentionService.searchPupils(school.schoolGroupId(), "noor dam", 0, 20)))
        .extracting(Pupil::getPupilId)
        .containsExactly(family.pupilId());
  }

  @Test
  void threatThatMoreIsErasedThanThePreviewSaid() throws Exception {
    place(family.pupilId());
    RetentionPreview preview = retention.previewFamily(school.director(), family.pupilId());
    long later = place(family.pupilId());

    assertThatThrownBy(() -> retention.eraseFamily(school.director(), family.pupilId(), preview))
        .isInstanceOf(ErasureConfirmationException.class);

    assertThat(pictures.fetchPlacedPicture(later)).isPresent();
  }

  @Test
  void threatThatAGuardianStaffWithoutTheRightAnotherSchoolOrAGuestErases() throws Exception {
    long pictureId = place(family.pupilId());
    RetentionPreview preview = retention.previewFamily(school.director(), family.pupilId());
    TestUser officer =
        school.person("Piet").has(SchoolRoleConstants.PRIVACY_OFFICER).joins(testSchool.site());
    TestUser stranger = StaffedSchool.of(TestSchool.create(portal.company())).director();

    for (TestUser user :
        List.of(
            family.mother(),
            school.first().parent(),
            school.first().classParent(),
            school.first().teacher(),
            officer,
            stranger)) {

      assertRefused(user.user(), preview);
    }
    assertRefused(portal.company().getGuestUser(), preview);
    assertThat(pictures.fetchPlacedPicture(pictureId)).isPresent();
  }

  private void assertRefused(User user, RetentionPreview preview) {
    long pupilId = family.pupilId();

    assertThatThrownBy(() -> actingAs(user, () -> retentionService.previewFamily(pupilId)))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    user, () -> retentionService.eraseFamily(pupilId, preview.getConfirmation())))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    user, () -> retentionService.searchPupils(school.schoolGroupId(), "", 0, 20)))
        .isInstanceOf(PrincipalException.class);
  }

  private long place(Long... pupilIds) {
    return pictures.place(school.first().teacher(), school.first().groupId(), pupilIds);
  }

  private void leave(long pupilId) throws Exception {
    Pupil pupil = pupils.getPupil(pupilId);

    pupil.setEndDate(Date.from(ControllableClock.SCHOOL_DAY.plus(Duration.ofDays(30))));
    pupils.updatePupil(pupil);
  }

  private Guardian motherGuardian() {
    return family.motherGuardian();
  }

  private static int erased(RetentionPreview preview, RetentionCategory category) {
    return line(preview, category).getErasedCount();
  }

  private static Map<RetentionReason, Integer> kept(
      RetentionPreview preview, RetentionCategory category) {

    return line(preview, category).getKeptCounts();
  }
}
