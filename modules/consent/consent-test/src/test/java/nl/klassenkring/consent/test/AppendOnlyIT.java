/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.exception.AppendOnlyException;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class AppendOnlyIT {

  @PortalService private AuditEntryLocalService auditEntryLocalService;
  @PortalService private AuditEntryService auditEntryService;
  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentService consentService;
  @PortalService private ConsentTextLocalService consentTextLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
  }

  @Test
  void attackARefusalIsTurnedIntoAYesByAnyCode() throws Exception {
    ConsentDecision decision = family.answer(family.mother(), false).get(0);

    decision.setDecision("GIVEN");

    assertAppendOnly(() -> consentDecisionLocalService.updateConsentDecision(decision));
    assertThat(family.check().isAllowed()).isFalse();
  }

  @Test
  void attackARefusalIsRemovedByAnyCode() throws Exception {
    ConsentDecision decision = family.answer(family.mother(), false).get(0);

    assertAppendOnly(() -> consentDecisionLocalService.deleteConsentDecision(decision));
    assertAppendOnly(
        () -> consentDecisionLocalService.deleteConsentDecision(decision.getConsentDecisionId()));
    assertThat(consentDecisionLocalService.getPupilConsentDecisionsCount(family.pupilId()))
        .isEqualTo(1);
  }

  @Test
  void attackADecisionThatCannotBeReadHidesTheLedger() throws Exception {
    ConsentDecision decision = family.answer(family.mother(), false).get(0);
    ConsentDecision copy = consentDecisionLocalService.createConsentDecision(1);

    copy.setModelAttributes(decision.getModelAttributes());
    copy.setConsentDecisionId(-decision.getConsentDecisionId());
    copy.setDecision("MAYBE");

    assertThatThrownBy(() -> consentDecisionLocalService.addConsentDecision(copy))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasStackTraceContaining(ConsentDecisionKindException.class.getName());
    assertThat(family.check().isAllowed()).isFalse();
  }

  @Test
  void attackTheWordingOfADecisionIsChangedAfterwards() throws Exception {
    ConsentDecision decision = family.answer(family.mother(), true).get(0);
    ConsentText text = consentTextLocalService.getConsentText(decision.getConsentTextId());

    text.setExplanation("Anything");

    assertAppendOnly(() -> consentTextLocalService.updateConsentText(text));
    assertAppendOnly(() -> consentTextLocalService.deleteConsentText(text));
  }

  @Test
  void whoSawOrChangedConsentIsWrittenDownAndStays() throws Exception {
    family.answer(family.mother(), true);
    actingAs(
        school.first().teacher(),
        () -> consentService.getOverview(school.first().groupId(), 0, 20));
    actingAs(school.director(), () -> consentService.getDisagreements(school.schoolGroupId()));

    List<AuditEntry> entries =
        actingAs(
            school.director(),
            () -> auditEntryService.getAuditEntries(school.schoolGroupId(), 0, 20));

    assertThat(entries)
        .extracting(AuditEntry::getAction, AuditEntry::getUserId, AuditEntry::getPupilId)
        .contains(
            tuple(AuditActions.DECIDE, family.mother().userId(), family.pupilId()),
            tuple(AuditActions.VIEW_GROUP, school.first().teacher().userId(), 0L),
            tuple(AuditActions.VIEW_DISAGREEMENTS, school.director().userId(), 0L));
    assertAppendOnly(() -> auditEntryLocalService.deleteAuditEntry(entries.get(0)));
  }

  private static void assertAppendOnly(ThrowingCallable callable) {
    assertThatThrownBy(callable).hasRootCauseInstanceOf(AppendOnlyException.class);
  }
}
