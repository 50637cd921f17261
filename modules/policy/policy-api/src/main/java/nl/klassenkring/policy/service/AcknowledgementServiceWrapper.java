/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link AcknowledgementService}.
 *
 * @author Klassenkring
 * @see AcknowledgementService
 * @generated
 */
public class AcknowledgementServiceWrapper
	implements AcknowledgementService, ServiceWrapper<AcknowledgementService> {

	public AcknowledgementServiceWrapper() {
		this(null);
	}

	public AcknowledgementServiceWrapper(
		AcknowledgementService acknowledgementService) {

		_acknowledgementService = acknowledgementService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _acknowledgementService.getOSGiServiceIdentifier();
	}

	@Override
	public AcknowledgementService getWrappedService() {
		return _acknowledgementService;
	}

	@Override
	public void setWrappedService(
		AcknowledgementService acknowledgementService) {

		_acknowledgementService = acknowledgementService;
	}

	private AcknowledgementService _acknowledgementService;

}