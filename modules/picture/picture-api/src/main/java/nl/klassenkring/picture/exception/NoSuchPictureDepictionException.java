/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.picture.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchPictureDepictionException extends NoSuchModelException {

	public NoSuchPictureDepictionException() {
	}

	public NoSuchPictureDepictionException(String msg) {
		super(msg);
	}

	public NoSuchPictureDepictionException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPictureDepictionException(Throwable throwable) {
		super(throwable);
	}

}