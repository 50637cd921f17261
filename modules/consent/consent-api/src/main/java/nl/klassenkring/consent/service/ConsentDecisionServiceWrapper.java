/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentDecisionService}.
 *
 * @author Klassenkring
 * @see ConsentDecisionService
 * @generated
 */
public class ConsentDecisionServiceWrapper
	implements ConsentDecisionService, ServiceWrapper<ConsentDecisionService> {

	public ConsentDecisionServiceWrapper() {
		this(null);
	}

	public ConsentDecisionServiceWrapper(
		ConsentDecisionService consentDecisionService) {

		_consentDecisionService = consentDecisionService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentDecisionService.getOSGiServiceIdentifier();
	}

	@Override
	public ConsentDecisionService getWrappedService() {
		return _consentDecisionService;
	}

	@Override
	public void setWrappedService(
		ConsentDecisionService consentDecisionService) {

		_consentDecisionService = consentDecisionService;
	}

	private ConsentDecisionService _consentDecisionService;

}