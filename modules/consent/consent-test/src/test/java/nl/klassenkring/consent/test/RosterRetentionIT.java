/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.consent.test.TestRetention.line;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionLine;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.GuardianInvitationLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.RosterImportLocalService;
import nl.klassenkring.roster.service.RosterImportService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what is kept of invitations and imports, and for how long")
@EmbeddedPortalTest
final class RosterRetentionIT {

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GuardianInvitationLocalService invitations;
  @PortalService private GuardianLocalService guardians;
  @PortalService private RosterImportLocalService rosterImportLocalService;
  @PortalService private RosterImportService imports;
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
  void aCodeThatNobodyUsedGoesWithTheYearAndOneThatWasUsedIsEvidence() throws Exception {
    invitations.redeem(family.mother().userId(), invite(family.motherGuardian()));
    invite(family.fatherGuardian());
    inSeptember(2027);

    RetentionLine line = line(retention.preview(school.director()), RetentionCategory.INVITATIONS);
    assertThat(line.getErasedCount()).isOne();
    assertThat(line.getKeptCounts()).isEqualTo(Map.of(RetentionReason.EVIDENCE, 1));

    retention.erase();
    assertThat(invitations.getPupilInvitations(family.pupilId()))
        .extracting("guardianId")
        .containsExactly(family.motherGuardian().getGuardianId());

    inSeptember(2029);
    retention.erase();
    assertThat(invitations.getPupilInvitations(family.pupilId())).isEmpty();
  }

  @Test
  void aCodeThatCanStillBeUsedIsKept() throws Exception {
    clock.setSchoolTime(LocalDateTime.of(2027, 7, 20, 9, 0));
    invite(family.motherGuardian());
    inSeptember(2027);

    assertThat(
            line(retention.preview(school.director()), RetentionCategory.INVITATIONS)
                .getKeptCounts())
        .isEqualTo(Map.of(RetentionReason.UNFINISHED, 1));
  }

  @Test
  void anImportThatWasDroppedGoesWithTheYearAndOneThatWasDoneIsEvidence() throws Exception {
    RosterImport dropped = read();
    actingAs(school.administrator(), () -> imports.dropRosterImport(dropped.getRosterImportId()));
    RosterImport done = read();
    actingAs(
        school.administrator(),
        () -> imports.confirmRosterImport(done.getRosterImportId(), done.getPlanHash()));
    // Not so long ago that the job for forgotten imports drops it meanwhile.
    clock.setSchoolTime(LocalDateTime.of(2027, 7, 20, 9, 0));
    read();
    clock.setSchoolTime(LocalDateTime.of(2027, 8, 10, 9, 0));

    RetentionLine line = line(retention.preview(school.director()), RetentionCategory.IMPORTS);
    assertThat(line.getErasedCount()).isOne();
    assertThat(line.getKeptCounts())
        .isEqualTo(Map.of(RetentionReason.EVIDENCE, 1, RetentionReason.UNFINISHED, 1));

    retention.erase();
    inSeptember(2029);
    retention.erase();
    assertThat(rosterImportLocalService.fetchRosterImport(done.getRosterImportId())).isNull();
  }

  /** A code for a guardian whose account is not known yet. */
  private String invite(Guardian guardian) throws Exception {
    guardians.updateGuardianUser(guardian.getGuardianId(), 0);

    return invitations.addInvitation(
        school.administrator().userId(), guardian.getGuardianId(), family.pupilId());
  }

  private RosterImport read() throws Exception {
    clock.advance(Duration.ofMinutes(1));

    String file =
        "leerlingnummer;oudersleutel;voornaam;tussenvoegsel;achternaam;e-mail;relatie;gezag\n"
            + family.pupil().getRosterKey()
            + ";O1;Ank;;Bakker;ank@example.org;moeder;ja\n";

    return actingAs(
        school.administrator(),
        () ->
            imports.addRosterImport(
                school.schoolGroupId(),
                "ouders.csv",
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
  }

  private void inSeptember(int year) {
    clock.setSchoolTime(LocalDateTime.of(year, 9, 1, 9, 0));
  }
}
