/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentTaskService}.
 *
 * @author Klassenkring
 * @see ConsentTaskService
 * @generated
 */
public class ConsentTaskServiceWrapper
	implements ConsentTaskService, ServiceWrapper<ConsentTaskService> {

	public ConsentTaskServiceWrapper() {
		this(null);
	}

	public ConsentTaskServiceWrapper(ConsentTaskService consentTaskService) {
		_consentTaskService = consentTaskService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentTaskService.getOSGiServiceIdentifier();
	}

	@Override
	public ConsentTaskService getWrappedService() {
		return _consentTaskService;
	}

	@Override
	public void setWrappedService(ConsentTaskService consentTaskService) {
		_consentTaskService = consentTaskService;
	}

	private ConsentTaskService _consentTaskService;

}