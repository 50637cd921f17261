/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link GuardianService}.
 *
 * @author Klassenkring
 * @see GuardianService
 * @generated
 */
public class GuardianServiceWrapper
	implements GuardianService, ServiceWrapper<GuardianService> {

	public GuardianServiceWrapper() {
		this(null);
	}

	public GuardianServiceWrapper(GuardianService guardianService) {
		_guardianService = guardianService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _guardianService.getOSGiServiceIdentifier();
	}

	@Override
	public GuardianService getWrappedService() {
		return _guardianService;
	}

	@Override
	public void setWrappedService(GuardianService guardianService) {
		_guardianService = guardianService;
	}

	private GuardianService _guardianService;

}