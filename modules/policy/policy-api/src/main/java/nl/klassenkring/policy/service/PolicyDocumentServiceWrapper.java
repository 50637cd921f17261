/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PolicyDocumentService}.
 *
 * @author Klassenkring
 * @see PolicyDocumentService
 * @generated
 */
public class PolicyDocumentServiceWrapper
	implements PolicyDocumentService, ServiceWrapper<PolicyDocumentService> {

	public PolicyDocumentServiceWrapper() {
		this(null);
	}

	public PolicyDocumentServiceWrapper(
		PolicyDocumentService policyDocumentService) {

		_policyDocumentService = policyDocumentService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyDocumentService.getOSGiServiceIdentifier();
	}

	@Override
	public PolicyDocumentService getWrappedService() {
		return _policyDocumentService;
	}

	@Override
	public void setWrappedService(PolicyDocumentService policyDocumentService) {
		_policyDocumentService = policyDocumentService;
	}

	private PolicyDocumentService _policyDocumentService;

}