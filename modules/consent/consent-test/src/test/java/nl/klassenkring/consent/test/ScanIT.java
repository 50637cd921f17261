/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.CompanyConstants;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.exception.ConsentAuthorityException;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.exception.ConsentTextVersionException;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.roster.model.Guardian;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: the scan of a paper is there as long as one answer on it must be proven")
@EmbeddedPortalTest
final class ScanIT {

  private static final byte[] SCAN = "%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII);

  @PortalService private ConsentDecisionLocalService decisions;
  @PortalService private ConsentDecisionService decisionService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private long portalTextId;
  private long websiteTextId;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    portalTextId = family.textId();
    websiteTextId = family.textId(ConsentPurposeKeys.WEBSITE);
  }

  @Test
  void aScanThatProvesAnotherAnswerThatIsInForceIsKept() throws Exception {
    paper(Map.of(portalTextId, true, websiteTextId, false));
    family.answer(family.father(), true);
    family.answer(family.father(), false);
    clock.setSchoolTime(LocalDateTime.of(2035, 9, 1, 9, 0));

    new TestRetention(portal, school).erase();

    assertThat(decisions.getPupilConsentDecisions(family.pupilId(), -1, -1))
        .extracting(ConsentDecision::getPurposeKey)
        .containsExactlyInAnyOrder(ConsentPurposeKeys.WEBSITE, ConsentPurposeKeys.PORTAL);
    assertThat(scan(ConsentPurposeKeys.WEBSITE)).isEqualTo(SCAN);
  }

  @Test
  void aScanGoesWithTheLastAnswerOnIt() throws Exception {
    paper(Map.of(portalTextId, true, websiteTextId, true));
    String fileName = decision(ConsentPurposeKeys.PORTAL).getScanFileName();
    assertThat(files()).contains(path(fileName));
    paper(Map.of(portalTextId, false, websiteTextId, false));
    clock.setSchoolTime(LocalDateTime.of(2035, 9, 1, 9, 0));

    new TestRetention(portal, school).erase();

    assertThat(decisions.getPupilConsentDecisionsCount(family.pupilId())).isEqualTo(2);
    assertThat(files())
        .doesNotContain(path(fileName))
        .contains(path(decision(ConsentPurposeKeys.PORTAL).getScanFileName()));
  }

  @Test
  @DisplayName("threat: a signed paper that was refused stays behind where nobody can erase it")
  void threatThatARefusedPaperLeavesAFile() throws Exception {
    Guardian grandmother = family.roster().guardian(family.pupil(), school.person("Oma"), false);
    List<String> before = files();

    assertThatThrownBy(() -> paper(grandmother, Map.of(portalTextId, true), SIGNED_ON))
        .isInstanceOf(ConsentAuthorityException.class);
    assertThatThrownBy(() -> paper(father(), Map.of(1L, true), SIGNED_ON))
        .isInstanceOf(ConsentDecisionKindException.class);
    assertThatThrownBy(
            () -> paper(father(), Map.of(portalTextId, true), LocalDate.of(2026, 11, 18)))
        .isInstanceOf(ConsentDecisionKindException.class);
    assertThatThrownBy(() -> paper(father(), Map.of(textOfAnotherSchool(), true), SIGNED_ON))
        .isInstanceOf(ConsentTextVersionException.class);
    assertThatThrownBy(() -> paper(father(), Map.of(), SIGNED_ON))
        .isInstanceOf(PortalException.class);

    assertThat(files()).isEqualTo(before);
  }

  private long textOfAnotherSchool() throws Exception {
    return new TestFamily(portal, StaffedSchool.of(TestSchool.create(portal.company()))).textId();
  }

  private void paper(Map<Long, Boolean> answers) throws Exception {
    paper(father(), answers, SIGNED_ON);
  }

  private List<ConsentDecision> paper(
      Guardian guardian, Map<Long, Boolean> answers, LocalDate signedOn) throws Exception {

    return actingAs(
        school.administrator(),
        () ->
            decisionService.addPaperConsentDecisions(
                family.pupilId(),
                guardian.getGuardianId(),
                TestRoster.SCHOOL_YEAR,
                answers,
                signedOn,
                SCAN));
  }

  private Guardian father() {
    return family.fatherGuardian();
  }

  private byte[] scan(String purposeKey) throws Exception {
    return actingAs(
        school.administrator(),
        () -> decisionService.getScan(decision(purposeKey).getConsentDecisionId()));
  }

  /** The last one about a purpose. */
  private ConsentDecision decision(String purposeKey) {
    return decisions.getPupilConsentDecisions(family.pupilId(), -1, -1).stream()
        .filter(decision -> decision.getPurposeKey().equals(purposeKey))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<String> files() throws Exception {
    return List.of(
        DLStoreUtil.getFileNames(
            portal.company().getCompanyId(), CompanyConstants.SYSTEM, "klassenkring/consent"));
  }

  private static String path(String fileName) {
    return "klassenkring/consent/" + fileName;
  }

  private static final LocalDate SIGNED_ON = LocalDate.of(2026, 11, 10);
}
