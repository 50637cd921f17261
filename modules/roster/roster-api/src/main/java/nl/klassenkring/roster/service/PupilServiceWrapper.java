/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PupilService}.
 *
 * @author Klassenkring
 * @see PupilService
 * @generated
 */
public class PupilServiceWrapper
	implements PupilService, ServiceWrapper<PupilService> {

	public PupilServiceWrapper() {
		this(null);
	}

	public PupilServiceWrapper(PupilService pupilService) {
		_pupilService = pupilService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _pupilService.getOSGiServiceIdentifier();
	}

	@Override
	public PupilService getWrappedService() {
		return _pupilService;
	}

	@Override
	public void setWrappedService(PupilService pupilService) {
		_pupilService = pupilService;
	}

	private PupilService _pupilService;

}