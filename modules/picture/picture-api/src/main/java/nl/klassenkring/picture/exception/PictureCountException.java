/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.picture.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class PictureCountException extends PortalException {

	public PictureCountException() {
	}

	public PictureCountException(String msg) {
		super(msg);
	}

	public PictureCountException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public PictureCountException(Throwable throwable) {
		super(throwable);
	}

}