/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.policy.model.PolicyDeviation;

/**
 * Provides the remote service utility for PolicyDeviation. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.PolicyDeviationServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see PolicyDeviationService
 * @generated
 */
public class PolicyDeviationServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyDeviationServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the draft of a school's own value, for who runs the school.
	 */
	public static PolicyDeviation addPolicyDeviation(
			long schoolGroupId, String parameterKey, String value,
			String reason, java.util.Date validFrom)
		throws PortalException {

		return getService().addPolicyDeviation(
			schoolGroupId, parameterKey, value, reason, validFrom);
	}

	/**
	 * Approves a submitted deviation, as privacy officer.
	 */
	public static PolicyDeviation approvePolicyDeviation(
			long policyDeviationId, String decisionReason)
		throws PortalException {

		return getService().approvePolicyDeviation(
			policyDeviationId, decisionReason);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Gives a deviation to who runs the school, and to the privacy officer.
	 */
	public static PolicyDeviation getPolicyDeviation(long policyDeviationId)
		throws PortalException {

		return getService().getPolicyDeviation(policyDeviationId);
	}

	/**
	 * Gives a page of what a school ever proposed, the latest first, to the same.
	 */
	public static List<PolicyDeviation> getSchoolPolicyDeviations(
			long schoolGroupId, int start, int end)
		throws PortalException {

		return getService().getSchoolPolicyDeviations(
			schoolGroupId, start, end);
	}

	/**
	 * Counts what {@link #getSchoolPolicyDeviations} gives.
	 */
	public static int getSchoolPolicyDeviationsCount(long schoolGroupId)
		throws PortalException {

		return getService().getSchoolPolicyDeviationsCount(schoolGroupId);
	}

	/**
	 * Gives the privacy officer a page of what waits for his decision, the latest first.
	 */
	public static List<PolicyDeviation> getSubmittedPolicyDeviations(
			int start, int end)
		throws PortalException {

		return getService().getSubmittedPolicyDeviations(start, end);
	}

	/**
	 * Counts what waits for the privacy officer's decision.
	 */
	public static int getSubmittedPolicyDeviationsCount()
		throws PortalException {

		return getService().getSubmittedPolicyDeviationsCount();
	}

	/**
	 * Rejects a submitted deviation, as privacy officer.
	 */
	public static PolicyDeviation rejectPolicyDeviation(
			long policyDeviationId, String decisionReason)
		throws PortalException {

		return getService().rejectPolicyDeviation(
			policyDeviationId, decisionReason);
	}

	/**
	 * Asks for a decision about a draft, for who runs the school.
	 */
	public static PolicyDeviation submitPolicyDeviation(long policyDeviationId)
		throws PortalException {

		return getService().submitPolicyDeviation(policyDeviationId);
	}

	/**
	 * Changes one's own draft, for who runs the school.
	 */
	public static PolicyDeviation updatePolicyDeviation(
			long policyDeviationId, String value, String reason,
			java.util.Date validFrom)
		throws PortalException {

		return getService().updatePolicyDeviation(
			policyDeviationId, value, reason, validFrom);
	}

	/**
	 * Takes back what the school proposed, for who runs the school.
	 */
	public static PolicyDeviation withdrawPolicyDeviation(
			long policyDeviationId)
		throws PortalException {

		return getService().withdrawPolicyDeviation(policyDeviationId);
	}

	public static PolicyDeviationService getService() {
		return _service;
	}

	public static void setService(PolicyDeviationService service) {
		_service = service;
	}

	private static volatile PolicyDeviationService _service;

}