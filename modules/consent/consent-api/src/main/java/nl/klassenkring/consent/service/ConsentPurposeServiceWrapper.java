/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentPurposeService}.
 *
 * @author Klassenkring
 * @see ConsentPurposeService
 * @generated
 */
public class ConsentPurposeServiceWrapper
	implements ConsentPurposeService, ServiceWrapper<ConsentPurposeService> {

	public ConsentPurposeServiceWrapper() {
		this(null);
	}

	public ConsentPurposeServiceWrapper(
		ConsentPurposeService consentPurposeService) {

		_consentPurposeService = consentPurposeService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentPurposeService.getOSGiServiceIdentifier();
	}

	@Override
	public ConsentPurposeService getWrappedService() {
		return _consentPurposeService;
	}

	@Override
	public void setWrappedService(ConsentPurposeService consentPurposeService) {
		_consentPurposeService = consentPurposeService;
	}

	private ConsentPurposeService _consentPurposeService;

}