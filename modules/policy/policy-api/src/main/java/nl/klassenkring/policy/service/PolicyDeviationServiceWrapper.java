/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PolicyDeviationService}.
 *
 * @author Klassenkring
 * @see PolicyDeviationService
 * @generated
 */
public class PolicyDeviationServiceWrapper
	implements PolicyDeviationService, ServiceWrapper<PolicyDeviationService> {

	public PolicyDeviationServiceWrapper() {
		this(null);
	}

	public PolicyDeviationServiceWrapper(
		PolicyDeviationService policyDeviationService) {

		_policyDeviationService = policyDeviationService;
	}

	/**
	 * Adds the draft of a school's own value, for who runs the school.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation addPolicyDeviation(
			long schoolGroupId, String parameterKey, String value,
			String reason, java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.addPolicyDeviation(
			schoolGroupId, parameterKey, value, reason, validFrom);
	}

	/**
	 * Approves a submitted deviation, as privacy officer.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation approvePolicyDeviation(
			long policyDeviationId, String decisionReason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.approvePolicyDeviation(
			policyDeviationId, decisionReason);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyDeviationService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a deviation to who runs the school, and to the privacy officer.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation getPolicyDeviation(
			long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.getPolicyDeviation(policyDeviationId);
	}

	/**
	 * Gives a page of what a school ever proposed, the latest first, to the same.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDeviation>
			getSchoolPolicyDeviations(long schoolGroupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.getSchoolPolicyDeviations(
			schoolGroupId, start, end);
	}

	/**
	 * Counts what {@link #getSchoolPolicyDeviations} gives.
	 */
	@Override
	public int getSchoolPolicyDeviationsCount(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.getSchoolPolicyDeviationsCount(
			schoolGroupId);
	}

	/**
	 * Gives the privacy officer a page of what waits for his decision, the latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDeviation>
			getSubmittedPolicyDeviations(int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.getSubmittedPolicyDeviations(start, end);
	}

	/**
	 * Counts what waits for the privacy officer's decision.
	 */
	@Override
	public int getSubmittedPolicyDeviationsCount()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.getSubmittedPolicyDeviationsCount();
	}

	/**
	 * Rejects a submitted deviation, as privacy officer.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation rejectPolicyDeviation(
			long policyDeviationId, String decisionReason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.rejectPolicyDeviation(
			policyDeviationId, decisionReason);
	}

	/**
	 * Asks for a decision about a draft, for who runs the school.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation submitPolicyDeviation(
			long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.submitPolicyDeviation(policyDeviationId);
	}

	/**
	 * Changes one's own draft, for who runs the school.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation updatePolicyDeviation(
			long policyDeviationId, String value, String reason,
			java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.updatePolicyDeviation(
			policyDeviationId, value, reason, validFrom);
	}

	/**
	 * Takes back what the school proposed, for who runs the school.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation withdrawPolicyDeviation(
			long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationService.withdrawPolicyDeviation(
			policyDeviationId);
	}

	@Override
	public PolicyDeviationService getWrappedService() {
		return _policyDeviationService;
	}

	@Override
	public void setWrappedService(
		PolicyDeviationService policyDeviationService) {

		_policyDeviationService = policyDeviationService;
	}

	private PolicyDeviationService _policyDeviationService;

}