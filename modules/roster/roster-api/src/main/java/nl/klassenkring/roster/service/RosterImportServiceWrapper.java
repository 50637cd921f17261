/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link RosterImportService}.
 *
 * @author Klassenkring
 * @see RosterImportService
 * @generated
 */
public class RosterImportServiceWrapper
	implements RosterImportService, ServiceWrapper<RosterImportService> {

	public RosterImportServiceWrapper() {
		this(null);
	}

	public RosterImportServiceWrapper(RosterImportService rosterImportService) {
		_rosterImportService = rosterImportService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _rosterImportService.getOSGiServiceIdentifier();
	}

	@Override
	public RosterImportService getWrappedService() {
		return _rosterImportService;
	}

	@Override
	public void setWrappedService(RosterImportService rosterImportService) {
		_rosterImportService = rosterImportService;
	}

	private RosterImportService _rosterImportService;

}