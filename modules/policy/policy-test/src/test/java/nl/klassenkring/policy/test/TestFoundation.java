/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.portal.kernel.service.ServiceContext;
import java.util.Date;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.service.ClassGroupLocalServiceUtil;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.PolicyDeviationLocalServiceUtil;
import nl.klassenkring.policy.service.PolicyDeviationServiceUtil;
import nl.klassenkring.policy.service.PolicyDocumentLocalServiceUtil;
import nl.klassenkring.policy.service.PolicyDocumentServiceUtil;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;

/** A foundation with a privacy officer and a school with two classes. */
final class TestFoundation {

  private final StaffedSchool school;
  private final TestUser officer;
  private final ControllableClock clock;

  private TestFoundation(StaffedSchool school, TestUser officer, ControllableClock clock) {
    this.school = school;
    this.officer = officer;
    this.clock = clock;
  }

  static TestFoundation of(TestSchool testSchool, ControllableClock clock) throws Exception {
    StaffedSchool school = StaffedSchool.of(testSchool);

    for (StaffedSchool.StaffedGroup group :
        new StaffedSchool.StaffedGroup[] {school.first(), school.second()}) {

      ClassGroupLocalServiceUtil.addClassGroup(
          school.director().userId(),
          group.groupId(),
          ClassGroupKind.CLASS.name(),
          "2026-2027",
          new ServiceContext());
    }

    return new TestFoundation(school, testSchool.person("Saskia").has("Privacy Officer"), clock);
  }

  StaffedSchool school() {
    return school;
  }

  TestUser officer() {
    return officer;
  }

  PolicyDocument draft(Map<String, String> values, Date validFrom) throws Exception {
    return actingAs(
        officer,
        () ->
            PolicyDocumentServiceUtil.addPolicyDocument(
                "Beleid", values, Map.of(), "Nieuw", validFrom));
  }

  PolicyDocument adopt(PolicyDocument draft) throws Exception {
    return actingAs(
        officer, () -> PolicyDocumentServiceUtil.adoptPolicyDocument(draft.getPolicyDocumentId()));
  }

  PolicyDocument adopt(Map<String, String> values) throws Exception {
    return adopt(draft(values, null));
  }

  PolicyDeviation propose(String key, String value, Date validFrom) throws Exception {
    return actingAs(
        school.director(),
        () ->
            PolicyDeviationServiceUtil.addPolicyDeviation(
                school.schoolGroupId(), key, value, "Rust in de klas", validFrom));
  }

  PolicyDeviation submit(PolicyDeviation deviation) throws Exception {
    return actingAs(
        school.director(),
        () -> PolicyDeviationServiceUtil.submitPolicyDeviation(deviation.getPolicyDeviationId()));
  }

  PolicyDeviation approve(PolicyDeviation deviation) throws Exception {
    return actingAs(
        officer,
        () ->
            PolicyDeviationServiceUtil.approvePolicyDeviation(
                deviation.getPolicyDeviationId(), "Past bij de school"));
  }

  PolicyDeviation agree(String key, String value) throws Exception {
    return approve(submit(propose(key, value, null)));
  }

  /** What is said of a post that the teacher of the first class would place now. */
  Verdict judge(PolicyService policyService) throws Exception {
    return policyService.judge(
        PostDraft.builder()
            .companyId(school.first().site().getCompanyId())
            .groupId(school.first().groupId())
            .authorUserId(school.first().teacher().userId())
            .title("Gym")
            .text("Schoenen mee")
            .category("planning")
            .placedAt(clock.instant())
            .build());
  }

  /**
   * A policy holds and a deviation waits in the whole portal, so that the next test would meet it.
   */
  void forgetPolicies() throws Exception {
    long companyId = officer.user().getCompanyId();

    for (PolicyDocument policyDocument :
        PolicyDocumentLocalServiceUtil.getPolicyDocuments(companyId, -1, -1)) {

      PolicyDocumentLocalServiceUtil.deletePolicyDocument(policyDocument);
    }

    for (PolicyDeviation policyDeviation :
        PolicyDeviationLocalServiceUtil.getSubmittedPolicyDeviations(companyId, -1, -1)) {

      PolicyDeviationLocalServiceUtil.deletePolicyDeviation(policyDeviation);
    }
  }
}
