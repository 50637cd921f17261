/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.agreement.SchoolAgreements;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.AcknowledgementService;
import nl.klassenkring.policy.service.PolicyDeviationService;
import nl.klassenkring.policy.service.PolicyDocumentService;
import nl.klassenkring.policy.service.PolicyEventService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1, G2: who may deal with the agreements, and who may not")
@EmbeddedPortalTest
final class GovernanceAccessIT {

  private static final String QUIET_DAYS = "B11.quiet-days";
  private static final String TUESDAY_TOO = "TUESDAY\nSATURDAY\nSUNDAY";

  @PortalService private AcknowledgementService acknowledgementService;
  @PortalService private ControllableClock clock;
  @PortalService private PolicyDeviationService policyDeviationService;
  @PortalService private PolicyDocumentService policyDocumentService;
  @PortalService private PolicyEventService policyEventService;
  @PortalService private SchoolAgreements schoolAgreements;
  @PortalService private TestSchool testSchool;

  private TestFoundation foundation;
  private StaffedSchool school;
  private StaffedSchool otherSchool;
  private User portalAdministrator;
  private PolicyDocument draft;
  private PolicyDeviation submitted;

  @BeforeEach
  void makeFoundation() throws Exception {
    foundation = TestFoundation.of(testSchool, clock);
    school = foundation.school();
    otherSchool = StaffedSchool.of(TestSchool.create(testSchool.company()));
    portalAdministrator = testSchool.person("Otto").has(RoleConstants.ADMINISTRATOR).user();
    foundation.adopt(Map.of());
    draft = foundation.draft(Map.of(), null);
    submitted = foundation.submit(foundation.propose(QUIET_DAYS, TUESDAY_TOO, null));
  }

  @AfterEach
  void forgetPolicies() throws Exception {
    foundation.forgetPolicies();
  }

  @Test
  @DisplayName("G1: nobody but the privacy officer writes, reads or adopts a policy")
  void nobodyButThePrivacyOfficerSetsThePolicy() {
    long id = draft.getPolicyDocumentId();

    for (User user : everybodyButTheOfficer()) {
      assertRefused(
          user, () -> policyDocumentService.addPolicyDocument("x", Map.of(), Map.of(), "", null));
      assertRefused(user, () -> policyDocumentService.addPresetPolicyDocument("jordaan"));
      assertRefused(user, () -> policyDocumentService.importPolicyDocument("{}"));
      assertRefused(
          user,
          () -> policyDocumentService.updatePolicyDocument(id, "x", Map.of(), Map.of(), "", null));
      assertRefused(user, () -> policyDocumentService.adoptPolicyDocument(id));
      assertRefused(user, () -> policyDocumentService.deleteDraft(id));
      assertRefused(user, () -> policyDocumentService.getPolicyDocument(id));
      assertRefused(user, () -> policyDocumentService.exportPolicyDocument(id));
      assertRefused(user, () -> policyDocumentService.getPolicyDocuments(-1, -1));
      assertRefused(user, () -> policyDocumentService.getPolicyDocumentsCount());
      assertRefused(user, () -> policyDocumentService.getPolicyPresets());
    }
  }

  @Test
  @DisplayName("G1: nobody but the privacy officer decides about a deviation")
  void nobodyButThePrivacyOfficerDecides() {
    long id = submitted.getPolicyDeviationId();

    for (User user : everybodyButTheOfficer()) {
      assertRefused(user, () -> policyDeviationService.approvePolicyDeviation(id, "Goed"));
      assertRefused(user, () -> policyDeviationService.rejectPolicyDeviation(id, "Nee"));
      assertRefused(user, () -> policyDeviationService.getSubmittedPolicyDeviations(-1, -1));
      assertRefused(user, () -> policyDeviationService.getSubmittedPolicyDeviationsCount());
    }
  }

  @Test
  @DisplayName("G1: nobody but its director and administrator proposes for a school")
  void nobodyButWhoRunsTheSchoolProposes() throws Exception {
    long id = submitted.getPolicyDeviationId();

    for (User user : everybodyWhoDoesNotRunTheSchool()) {
      assertRefused(user, () -> propose());
      assertRefused(
          user, () -> policyDeviationService.updatePolicyDeviation(id, TUESDAY_TOO, "x", null));
      assertRefused(user, () -> policyDeviationService.submitPolicyDeviation(id));
      assertRefused(user, () -> policyDeviationService.withdrawPolicyDeviation(id));
    }

    for (TestUser user : List.of(school.director(), school.administrator())) {
      PolicyDeviation proposed = actingAs(user, this::propose);
      assertThat(
              actingAs(
                  user,
                  () ->
                      policyDeviationService.withdrawPolicyDeviation(
                          proposed.getPolicyDeviationId())))
          .isNotNull();
    }
  }

  @Test
  void whoRunsASchoolReadsItsDeviationsAndSoDoesTheOfficer() throws Exception {
    for (TestUser user : List.of(school.director(), school.administrator(), foundation.officer())) {
      assertThat(actingAs(user, this::deviations)).containsExactly(submitted);
      assertThat(actingAs(user, this::inForce)).isNotNull();
    }

    List<User> others = everybodyWhoDoesNotRunTheSchool();
    others.remove(foundation.officer().user());
    for (User user : others) {
      assertRefused(user, this::deviations);
      assertRefused(user, this::inForce);
      assertRefused(
          user, () -> policyDeviationService.getPolicyDeviation(submitted.getPolicyDeviationId()));
      assertRefused(
          user,
          () -> policyDeviationService.getSchoolPolicyDeviationsCount(school.schoolGroupId()));
    }
  }

  @Test
  @DisplayName(
      "G2: the members of a school read its agreements and acknowledge them, others do not")
  void membersReadTheAgreementsAndOthersDoNot() throws Exception {
    for (TestUser user :
        List.of(
            school.director(),
            school.administrator(),
            school.first().teacher(),
            school.first().classParent(),
            school.second().parent())) {
      assertThat(actingAs(user, this::versionKey)).isNotEmpty();
      assertThat(actingAs(user, this::acknowledge)).isNotNull();
    }
    assertThat(actingAs(foundation.officer(), this::versionKey)).isNotEmpty();

    List<User> others = strangers();
    others.add(foundation.officer().user());
    for (User user : others) {
      assertRefused(user, this::acknowledge);
      assertRefused(
          user, () -> acknowledgementService.fetchMyAcknowledgement(school.schoolGroupId()));
    }
    for (User user : strangers()) {
      assertRefused(user, this::versionKey);
    }
  }

  @Test
  @DisplayName("G2: who has not acknowledged is for director and administrator of the school only")
  void whoHasNotAcknowledgedIsForWhoRunsTheSchool() throws Exception {
    for (TestUser user : List.of(school.director(), school.administrator())) {
      assertThat(actingAs(user, this::unacknowledgedCount)).isPositive();
    }

    for (User user : everybodyWhoDoesNotRunTheSchool()) {
      assertRefused(user, this::unacknowledgedCount);
      assertRefused(
          user,
          () -> acknowledgementService.getUnacknowledgedMembers(school.schoolGroupId(), 0, 10));
    }
  }

  @Test
  void countsOfTheSchoolAreForItsDirectorAndThoseOfAGroupForItsTeachersToo() throws Exception {
    assertThat(actingAs(school.director(), this::schoolCounts)).isEmpty();
    assertThat(actingAs(school.director(), this::groupCounts)).isEmpty();
    assertThat(actingAs(school.first().teacher(), this::groupCounts)).isEmpty();

    List<User> others = everybodyWhoDoesNotRunTheSchool();
    others.add(school.administrator().user());
    for (User user : others) {
      assertRefused(user, this::schoolCounts);
      if (user != school.first().teacher().user()) {
        assertRefused(user, this::groupCounts);
      }
    }
  }

  @Test
  void threatOfADirectorWithoutASchoolMeetsNothing() {
    User user = testSchool.person("Wim").has("School Director", "School Administrator").user();

    assertRefused(user, this::propose);
    assertRefused(user, this::deviations);
    assertRefused(user, this::unacknowledgedCount);
    assertRefused(user, this::schoolCounts);
    assertRefused(user, this::versionKey);
  }

  @Test
  void threatOfAClassGroupTakenForASchoolMeetsNoSuchGroup() {
    assertThatExceptionOfType(NoSuchGroupException.class)
        .isThrownBy(
            () ->
                actingAs(
                    school.director(),
                    () ->
                        policyDeviationService.addPolicyDeviation(
                            school.first().groupId(), QUIET_DAYS, TUESDAY_TOO, "x", null)));
  }

  private List<User> strangers() throws Exception {
    List<User> users = new ArrayList<>();
    users.add(testSchool.company().getGuestUser());
    users.add(portalAdministrator);
    users.add(otherSchool.director().user());
    users.add(otherSchool.administrator().user());
    users.add(otherSchool.first().teacher().user());
    users.add(otherSchool.first().parent().user());
    users.add(testSchool.person("Niemand").user());
    return users;
  }

  private List<User> everybodyWhoDoesNotRunTheSchool() {
    try {
      List<User> users = strangers();
      users.add(school.first().teacher().user());
      users.add(school.first().classParent().user());
      users.add(school.first().parent().user());
      users.add(foundation.officer().user());
      return users;
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }

  private List<User> everybodyButTheOfficer() {
    List<User> users = everybodyWhoDoesNotRunTheSchool();
    users.remove(foundation.officer().user());
    users.add(school.director().user());
    users.add(school.administrator().user());
    return users;
  }

  private PolicyDeviation propose() throws Exception {
    return policyDeviationService.addPolicyDeviation(
        school.schoolGroupId(), QUIET_DAYS, TUESDAY_TOO, "x", null);
  }

  private List<PolicyDeviation> deviations() throws Exception {
    return policyDeviationService.getSchoolPolicyDeviations(school.schoolGroupId(), -1, -1);
  }

  private PolicyDocument inForce() throws Exception {
    return policyDocumentService.fetchPolicyDocumentInForce(school.schoolGroupId());
  }

  private String versionKey() throws Exception {
    return schoolAgreements
        .of(PermissionThreadLocal.getPermissionChecker(), school.schoolGroupId())
        .getVersionKey();
  }

  private Object acknowledge() throws Exception {
    String versionKey = actingAs(foundation.officer(), this::versionKey);

    return acknowledgementService.acknowledge(school.schoolGroupId(), versionKey);
  }

  private int unacknowledgedCount() throws Exception {
    return acknowledgementService.getUnacknowledgedMembersCount(school.schoolGroupId());
  }

  private List<?> schoolCounts() throws Exception {
    return policyEventService.getSchoolPolicyEventCounts(
        school.schoolGroupId(), Date.from(Instant.EPOCH), Date.from(clock.instant()));
  }

  private List<?> groupCounts() throws Exception {
    return policyEventService.getGroupPolicyEventCounts(
        school.first().groupId(), Date.from(Instant.EPOCH), Date.from(clock.instant()));
  }

  private static void assertRefused(User user, Callable<?> call) {
    assertThatExceptionOfType(PrincipalException.class)
        .as(user.getFullName())
        .isThrownBy(() -> actingAs(user, call));
  }
}
