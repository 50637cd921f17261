/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.picture.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class PictureConsentException extends PortalException {

	public PictureConsentException() {
	}

	public PictureConsentException(String msg) {
		super(msg);
	}

	public PictureConsentException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public PictureConsentException(Throwable throwable) {
		super(throwable);
	}

}