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
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyDeviationService.getOSGiServiceIdentifier();
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