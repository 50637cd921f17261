/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PolicyEventService}.
 *
 * @author Klassenkring
 * @see PolicyEventService
 * @generated
 */
public class PolicyEventServiceWrapper
	implements PolicyEventService, ServiceWrapper<PolicyEventService> {

	public PolicyEventServiceWrapper() {
		this(null);
	}

	public PolicyEventServiceWrapper(PolicyEventService policyEventService) {
		_policyEventService = policyEventService;
	}

	/**
	 * Counts, for a teacher of the group and the director of its school, per result and rule.
	 *
	 * @param from the first moment that counts
	 * @param until the first that no longer does
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.event.PolicyEventCount>
			getGroupPolicyEventCounts(
				long groupId, java.util.Date from, java.util.Date until)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyEventService.getGroupPolicyEventCounts(
			groupId, from, until);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyEventService.getOSGiServiceIdentifier();
	}

	/**
	 * Counts, for the director, per group of the school, result and rule.
	 *
	 * @param from the first moment that counts
	 * @param until the first that no longer does
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.event.PolicyEventCount>
			getSchoolPolicyEventCounts(
				long schoolGroupId, java.util.Date from, java.util.Date until)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyEventService.getSchoolPolicyEventCounts(
			schoolGroupId, from, until);
	}

	@Override
	public PolicyEventService getWrappedService() {
		return _policyEventService;
	}

	@Override
	public void setWrappedService(PolicyEventService policyEventService) {
		_policyEventService = policyEventService;
	}

	private PolicyEventService _policyEventService;

}