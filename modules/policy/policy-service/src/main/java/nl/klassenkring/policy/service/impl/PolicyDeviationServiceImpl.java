/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.Date;
import java.util.List;
import nl.klassenkring.policy.internal.permission.GovernanceRoles;
import nl.klassenkring.policy.internal.permission.Schools;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.service.base.PolicyDeviationServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets who runs a school propose deviations and the privacy officer decide about them (G1); each
 * method checks that first.
 */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=PolicyDeviation"
    },
    service = AopService.class)
public class PolicyDeviationServiceImpl extends PolicyDeviationServiceBaseImpl {

  /** Adds the draft of a school's own value, for who runs the school. */
  @Override
  public PolicyDeviation addPolicyDeviation(
      long schoolGroupId, String parameterKey, String value, String reason, Date validFrom)
      throws PortalException {

    checkRunsSchool(schoolGroupId);

    return policyDeviationLocalService.addPolicyDeviation(
        getUserId(), schoolGroupId, parameterKey, value, reason, validFrom);
  }

  /** Approves a submitted deviation, as privacy officer. */
  @Override
  public PolicyDeviation approvePolicyDeviation(long policyDeviationId, String decisionReason)
      throws PortalException {

    checkPrivacyOfficerOf(policyDeviationId);

    return policyDeviationLocalService.approvePolicyDeviation(
        getUserId(), policyDeviationId, decisionReason);
  }

  /** Gives a deviation to who runs the school, and to the privacy officer. */
  @Override
  public PolicyDeviation getPolicyDeviation(long policyDeviationId) throws PortalException {
    PolicyDeviation policyDeviation =
        policyDeviationLocalService.getPolicyDeviation(policyDeviationId);

    checkReadsDeviations(policyDeviation.getSchoolGroupId());

    return policyDeviation;
  }

  /** Gives a page of what a school ever proposed, the latest first, to the same. */
  @Override
  public List<PolicyDeviation> getSchoolPolicyDeviations(long schoolGroupId, int start, int end)
      throws PortalException {

    checkReadsDeviations(schoolGroupId);

    return policyDeviationLocalService.getSchoolPolicyDeviations(schoolGroupId, start, end);
  }

  /** Counts what {@link #getSchoolPolicyDeviations} gives. */
  @Override
  public int getSchoolPolicyDeviationsCount(long schoolGroupId) throws PortalException {
    checkReadsDeviations(schoolGroupId);

    return policyDeviationLocalService.getSchoolPolicyDeviationsCount(schoolGroupId);
  }

  /** Gives the privacy officer a page of what waits for his decision, the latest first. */
  @Override
  public List<PolicyDeviation> getSubmittedPolicyDeviations(int start, int end)
      throws PortalException {

    governanceRoles.checkPrivacyOfficer(getPermissionChecker());

    return policyDeviationLocalService.getSubmittedPolicyDeviations(
        getPermissionChecker().getCompanyId(), start, end);
  }

  /** Counts what waits for the privacy officer's decision. */
  @Override
  public int getSubmittedPolicyDeviationsCount() throws PortalException {
    governanceRoles.checkPrivacyOfficer(getPermissionChecker());

    return policyDeviationLocalService.getSubmittedPolicyDeviationsCount(
        getPermissionChecker().getCompanyId());
  }

  /** Rejects a submitted deviation, as privacy officer. */
  @Override
  public PolicyDeviation rejectPolicyDeviation(long policyDeviationId, String decisionReason)
      throws PortalException {

    checkPrivacyOfficerOf(policyDeviationId);

    return policyDeviationLocalService.rejectPolicyDeviation(
        getUserId(), policyDeviationId, decisionReason);
  }

  /** Asks for a decision about a draft, for who runs the school. */
  @Override
  public PolicyDeviation submitPolicyDeviation(long policyDeviationId) throws PortalException {
    checkRunsSchoolOf(policyDeviationId);

    return policyDeviationLocalService.submitPolicyDeviation(getUserId(), policyDeviationId);
  }

  /** Changes one's own draft, for who runs the school. */
  @Override
  public PolicyDeviation updatePolicyDeviation(
      long policyDeviationId, String value, String reason, Date validFrom) throws PortalException {

    checkRunsSchoolOf(policyDeviationId);

    return policyDeviationLocalService.updatePolicyDeviation(
        getUserId(), policyDeviationId, value, reason, validFrom);
  }

  /** Takes back what the school proposed, for who runs the school. */
  @Override
  public PolicyDeviation withdrawPolicyDeviation(long policyDeviationId) throws PortalException {
    checkRunsSchoolOf(policyDeviationId);

    return policyDeviationLocalService.withdrawPolicyDeviation(getUserId(), policyDeviationId);
  }

  private void checkRunsSchool(long schoolGroupId) throws PortalException {
    governanceRoles.checkRunsSchool(getPermissionChecker(), schools.school(schoolGroupId));
  }

  private void checkRunsSchoolOf(long policyDeviationId) throws PortalException {
    checkRunsSchool(
        policyDeviationLocalService.getPolicyDeviation(policyDeviationId).getSchoolGroupId());
  }

  private void checkReadsDeviations(long schoolGroupId) throws PortalException {
    governanceRoles.checkReadsDeviations(getPermissionChecker(), schools.school(schoolGroupId));
  }

  private void checkPrivacyOfficerOf(long policyDeviationId) throws PortalException {
    governanceRoles.checkPrivacyOfficer(
        getPermissionChecker(),
        schools.school(
            policyDeviationLocalService.getPolicyDeviation(policyDeviationId).getSchoolGroupId()));
  }

  @Reference private GovernanceRoles governanceRoles;

  @Reference private Schools schools;
}
