/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klassenkring.policy.exception.NoSuchPolicyDocumentException;
import nl.klassenkring.policy.internal.file.PolicyFile;
import nl.klassenkring.policy.internal.file.PolicyFiles;
import nl.klassenkring.policy.internal.file.Presets;
import nl.klassenkring.policy.internal.permission.GovernanceRoles;
import nl.klassenkring.policy.internal.permission.Schools;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.preset.PolicyPreset;
import nl.klassenkring.policy.service.base.PolicyDocumentServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Lets the privacy officer set the foundation's policy (G1); each method checks that first. A
 * document of another foundation in the same portal does not exist for him.
 */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=PolicyDocument"},
    service = AopService.class)
public class PolicyDocumentServiceImpl extends PolicyDocumentServiceBaseImpl {

  /**
   * Adds the draft of a next version.
   *
   * @see nl.klassenkring.policy.service.PolicyDocumentLocalService#addPolicyDocument
   */
  @Override
  public PolicyDocument addPolicyDocument(
      String title,
      Map<String, String> values,
      Map<String, String> sources,
      String note,
      Date validFrom)
      throws PortalException {

    checkPrivacyOfficer();

    return policyDocumentLocalService.addPolicyDocument(
        getUserId(), title, values, sources, note, validFrom);
  }

  /**
   * Adds a draft with the values of a preset.
   *
   * @param presetKey one of {@link #getPolicyPresets}
   */
  @Override
  public PolicyDocument addPresetPolicyDocument(String presetKey) throws PortalException {
    checkPrivacyOfficer();

    return add(Presets.get(presetKey));
  }

  /**
   * Adopts a draft.
   *
   * @see nl.klassenkring.policy.service.PolicyDocumentLocalService#adoptPolicyDocument
   */
  @Override
  public PolicyDocument adoptPolicyDocument(long policyDocumentId) throws PortalException {
    return policyDocumentLocalService.adoptPolicyDocument(getUserId(), own(policyDocumentId));
  }

  /** Removes a draft. */
  @Override
  public PolicyDocument deleteDraft(long policyDocumentId) throws PortalException {
    return policyDocumentLocalService.deleteDraft(own(policyDocumentId));
  }

  /** Writes a version as a file that {@link #importPolicyDocument} reads. */
  @Override
  public String exportPolicyDocument(long policyDocumentId) throws PortalException {
    PolicyDocument policyDocument = getPolicyDocument(policyDocumentId);

    return PolicyFiles.format(
        new PolicyFile(
            policyDocument.getTitle(),
            policyDocument.getNote(),
            policyDocument.getRuleTexts(),
            policyDocument.getSourceTexts()));
  }

  /**
   * Gives the version in force, or null when there is none, to who runs a school of the foundation
   * and to the privacy officer.
   */
  @Override
  public PolicyDocument fetchPolicyDocumentInForce(long schoolGroupId) throws PortalException {
    governanceRoles.checkReadsDeviations(getPermissionChecker(), schools.school(schoolGroupId));

    return policyDocumentLocalService.fetchPolicyDocumentInForce(
        getPermissionChecker().getCompanyId(), Date.from(clock.instant()));
  }

  /** Gives a version. */
  @Override
  public PolicyDocument getPolicyDocument(long policyDocumentId) throws PortalException {
    return policyDocumentLocalService.getPolicyDocument(own(policyDocumentId));
  }

  /** Gives a page of all versions, the latest first. */
  @Override
  public List<PolicyDocument> getPolicyDocuments(int start, int end) throws PortalException {
    checkPrivacyOfficer();

    return policyDocumentLocalService.getPolicyDocuments(
        getPermissionChecker().getCompanyId(), start, end);
  }

  /** Counts all versions. */
  @Override
  public int getPolicyDocumentsCount() throws PortalException {
    checkPrivacyOfficer();

    return policyDocumentLocalService.getPolicyDocumentsCount(
        getPermissionChecker().getCompanyId());
  }

  /** Gives the policies that come with the suite. */
  @Override
  public List<PolicyPreset> getPolicyPresets() throws PortalException {
    checkPrivacyOfficer();

    return Presets.all();
  }

  /**
   * Adds a draft with the values of a file.
   *
   * @throws nl.klassenkring.policy.exception.PolicyFileException which names what is wrong in it
   */
  @Override
  public PolicyDocument importPolicyDocument(String json) throws PortalException {
    checkPrivacyOfficer();

    return add(PolicyFiles.parse(json));
  }

  /**
   * Changes a draft.
   *
   * @see nl.klassenkring.policy.service.PolicyDocumentLocalService#addPolicyDocument
   */
  @Override
  public PolicyDocument updatePolicyDocument(
      long policyDocumentId,
      String title,
      Map<String, String> values,
      Map<String, String> sources,
      String note,
      Date validFrom)
      throws PortalException {

    return policyDocumentLocalService.updatePolicyDocument(
        own(policyDocumentId), title, values, sources, note, validFrom);
  }

  private PolicyDocument add(PolicyFile policyFile) throws PortalException {
    return policyDocumentLocalService.addPolicyDocument(
        getUserId(),
        policyFile.title(),
        policyFile.values(),
        policyFile.sources(),
        policyFile.note(),
        null);
  }

  private void checkPrivacyOfficer() throws PortalException {
    governanceRoles.checkPrivacyOfficer(getPermissionChecker());
  }

  private long own(long policyDocumentId) throws PortalException {
    checkPrivacyOfficer();

    PolicyDocument policyDocument = policyDocumentPersistence.findByPrimaryKey(policyDocumentId);

    if (policyDocument.getCompanyId() != getPermissionChecker().getCompanyId()) {
      throw new NoSuchPolicyDocumentException("There is no document " + policyDocumentId);
    }

    return policyDocumentId;
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GovernanceRoles governanceRoles;

  @Reference private Schools schools;
}
