/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ObjectionService}.
 *
 * @author Klassenkring
 * @see ObjectionService
 * @generated
 */
public class ObjectionServiceWrapper
	implements ObjectionService, ServiceWrapper<ObjectionService> {

	public ObjectionServiceWrapper() {
		this(null);
	}

	public ObjectionServiceWrapper(ObjectionService objectionService) {
		_objectionService = objectionService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _objectionService.getOSGiServiceIdentifier();
	}

	@Override
	public ObjectionService getWrappedService() {
		return _objectionService;
	}

	@Override
	public void setWrappedService(ObjectionService objectionService) {
		_objectionService = objectionService;
	}

	private ObjectionService _objectionService;

}