/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.picture.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class PictureContentException extends PortalException {

	public PictureContentException() {
	}

	public PictureContentException(String msg) {
		super(msg);
	}

	public PictureContentException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public PictureContentException(Throwable throwable) {
		super(throwable);
	}

}