/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PictureService}.
 *
 * @author Klassenkring
 * @see PictureService
 * @generated
 */
public class PictureServiceWrapper
	implements PictureService, ServiceWrapper<PictureService> {

	public PictureServiceWrapper() {
		this(null);
	}

	public PictureServiceWrapper(PictureService pictureService) {
		_pictureService = pictureService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _pictureService.getOSGiServiceIdentifier();
	}

	@Override
	public PictureService getWrappedService() {
		return _pictureService;
	}

	@Override
	public void setWrappedService(PictureService pictureService) {
		_pictureService = pictureService;
	}

	private PictureService _pictureService;

}