/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import java.util.Map;
import nl.klassenkring.policy.agreement.SchoolAgreements;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.AcknowledgementService;
import nl.klassenkring.policy.service.PolicyDeviationService;
import nl.klassenkring.policy.service.PolicyDocumentService;

/** The policy in force and a draft of the next, what the director proposed, who agreed. */
final class PolicyThings {

  private static final String PARAMETER = "B11.quiet-days";
  private static final String QUIET_DAYS = "TUESDAY\nSATURDAY\nSUNDAY";

  /** As many posts as the matrix needs. */
  private static final Map<String, String> VALUES = Map.of("B9.enabled", "false");

  private PolicyThings() {}

  static void put(Setting setting, Things things) throws Exception {
    documents(setting, things);
    deviations(setting, things);
    String versionKey =
        setting.as(
            Role.DIRECTOR,
            () ->
                setting
                    .service(SchoolAgreements.class)
                    .of(PermissionThreadLocal.getPermissionChecker(), setting.schoolGroupId())
                    .getVersionKey());
    setting.as(
        Role.PARENT,
        () ->
            setting
                .service(AcknowledgementService.class)
                .acknowledge(setting.schoolGroupId(), versionKey));
    things.put("versionKey", versionKey);
  }

  private static void documents(Setting setting, Things things) throws Exception {
    PolicyDocumentService documents = setting.service(PolicyDocumentService.class);
    PolicyDocument adopted = document(setting, "Beleid " + Setting.WORD);
    setting.as(
        Role.PRIVACY_OFFICER, () -> documents.adoptPolicyDocument(adopted.getPolicyDocumentId()));
    PolicyDocument draft = document(setting, "Concept " + Setting.WORD);
    String json =
        setting.as(
            Role.PRIVACY_OFFICER,
            () -> documents.exportPolicyDocument(draft.getPolicyDocumentId()));

    things
        .put("policyDocumentId", draft.getPolicyDocumentId())
        .put("values", VALUES)
        .put("sources", Map.of())
        .put("note", "")
        .put("validFrom", null)
        .put("presetKey", "jordaan")
        .put("ruleId", "B12")
        .put("B12.enabled", true)
        .put("B12.maximum-per-week", 1)
        .put("importPolicyDocument", "json", json)
        .put("/policy/import_document", "policyFile", new ChosenFile("policy.json", json));
  }

  private static void deviations(Setting setting, Things things) throws Exception {
    PolicyDeviationService deviations = setting.service(PolicyDeviationService.class);
    PolicyDeviation submitted = propose(setting);
    setting.as(
        Role.DIRECTOR, () -> deviations.submitPolicyDeviation(submitted.getPolicyDeviationId()));
    long proposedId = propose(setting).getPolicyDeviationId();

    things
        .put("policyDeviationId", submitted.getPolicyDeviationId())
        .put("updatePolicyDeviation", "policyDeviationId", proposedId)
        .put("submitPolicyDeviation", "policyDeviationId", proposedId)
        .put("/policy/edit_deviation", "policyDeviationId", proposedId)
        .put("/policy/edit_deviation" + Setting.NEW, "policyDeviationId", 0)
        .put("/policy/submit_deviation", "policyDeviationId", proposedId)
        .put("parameterKey", PARAMETER)
        .put(PARAMETER, QUIET_DAYS)
        .put("value", QUIET_DAYS)
        .put("decisionReason", "Past bij de school");
  }

  private static PolicyDocument document(Setting setting, String title) throws Exception {
    return setting.as(
        Role.PRIVACY_OFFICER,
        () ->
            setting
                .service(PolicyDocumentService.class)
                .addPolicyDocument(title, VALUES, Map.of(), "", null));
  }

  private static PolicyDeviation propose(Setting setting) throws Exception {
    return setting.as(
        Role.DIRECTOR,
        () ->
            setting
                .service(PolicyDeviationService.class)
                .addPolicyDeviation(
                    setting.schoolGroupId(),
                    PARAMETER,
                    QUIET_DAYS,
                    "Rust voor de " + Setting.WORD,
                    null));
  }
}
