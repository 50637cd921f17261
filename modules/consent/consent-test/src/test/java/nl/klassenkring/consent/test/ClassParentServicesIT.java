/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.service.GuardianService;
import nl.klassenkring.roster.service.PupilService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each remote method that says something of a pupil's consents, as a JSON web service calls it. */
@DisplayName("C1: a class parent asks the services about consents")
@EmbeddedPortalTest
final class ClassParentServicesIT {

  @PortalService private AuditEntryService audit;
  @PortalService private ConsentCampaignService campaigns;
  @PortalService private ConsentDecisionService decisions;
  @PortalService private ConsentService consents;
  @PortalService private ConsentTaskService tasks;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GuardianService guardians;
  @PortalService private ObjectionService objections;
  @PortalService private PupilService pupils;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private TestUser classParent;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    classParent = school.first().classParent();
    family.answer(family.mother(), true);
    family.answer(family.father(), false);
  }

  @Test
  void threatThatOneOfThemTellsWhoseConsentIsMissing() throws Exception {
    for (Map.Entry<String, Callable<?>> call : calls().entrySet()) {
      assertThatThrownBy(() -> actingAs(classParent, call.getValue()))
          .as(call.getKey())
          .isInstanceOf(PrincipalException.class);
    }
  }

  @Test
  void whatIsAskedForOneselfTellsNothingOfOthers() throws Exception {
    assertThat(actingAs(classParent, consents::getMyViews)).isEmpty();
    assertThat(actingAs(classParent, campaigns::getMyOpenConsentRequests)).isEmpty();
    assertThat(actingAs(classParent, () -> objections.getMyObjections(0, 20))).isEmpty();
    assertThat(actingAs(classParent, () -> tasks.getMyConsentTasks(false, 0, 20))).isEmpty();
    assertThat(actingAs(classParent, pupils::getMyPupils)).isEmpty();
  }

  private Map<String, Callable<?>> calls() throws Exception {
    long groupId = school.first().groupId();
    long schoolGroupId = school.schoolGroupId();
    long pupilId = family.pupilId();
    long campaignId = startCampaign();
    Map<String, Callable<?>> calls = new LinkedHashMap<>();

    calls.put(
        "check",
        () -> consents.check(ConsentPurposeKeys.PORTAL, List.of(pupilId), clock.instant()));
    calls.put("overview", () -> consents.getOverview(groupId, 0, 20));
    calls.put("disagreements", () -> consents.getDisagreements(schoolGroupId));
    calls.put("own views", () -> consents.getOwnViews(pupilId));
    calls.put("decisions", () -> decisions.getPupilConsentDecisions(pupilId, 0, 20));
    calls.put("own decisions", () -> decisions.getOwnConsentDecisions(pupilId, 0, 20));
    calls.put("number of own decisions", () -> decisions.getOwnConsentDecisionsCount(pupilId));
    calls.put("paper", () -> campaigns.getPaperFollowUps(campaignId, groupId, 0, 20));
    calls.put("number of papers", () -> campaigns.getPaperFollowUpsCount(campaignId, groupId));
    calls.put("progress", () -> campaigns.getGroupProgress(campaignId));
    calls.put("total progress", () -> campaigns.getTotalProgress(campaignId));
    calls.put("log", () -> audit.getAuditEntries(schoolGroupId, 0, 20));
    calls.put("log of a pupil", () -> audit.getPupilAuditEntries(schoolGroupId, pupilId, 0, 20));
    calls.put("objections", () -> objections.getObjections(groupId, true, 0, 20));
    calls.put("number of objections", () -> objections.getObjectionsCount(groupId, true));
    calls.put("pupil", () -> pupils.getPupil(pupilId));
    calls.put("pupils of the group", () -> pupils.getGroupPupils(groupId, 0, 20));
    calls.put("guardians", () -> guardians.getPupilGuardians(pupilId));
    return calls;
  }

  private long startCampaign() throws Exception {
    Date dueDate = Date.from(clock.instant().plusSeconds(864_000));

    return actingAs(
            school.director(),
            () -> campaigns.startConsentCampaign(schoolGroupId(), TestRoster.SCHOOL_YEAR, dueDate))
        .getConsentCampaignId();
  }

  private long schoolGroupId() {
    return school.schoolGroupId();
  }
}
