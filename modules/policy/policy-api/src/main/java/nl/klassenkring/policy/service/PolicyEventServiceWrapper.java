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
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyEventService.getOSGiServiceIdentifier();
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