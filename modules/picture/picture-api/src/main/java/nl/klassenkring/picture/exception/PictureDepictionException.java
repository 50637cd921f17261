/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.picture.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class PictureDepictionException extends PortalException {

	public PictureDepictionException() {
	}

	public PictureDepictionException(String msg) {
		super(msg);
	}

	public PictureDepictionException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public PictureDepictionException(Throwable throwable) {
		super(throwable);
	}

}