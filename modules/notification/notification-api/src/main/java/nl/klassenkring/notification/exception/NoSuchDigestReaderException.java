/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.notification.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchDigestReaderException extends NoSuchModelException {

	public NoSuchDigestReaderException() {
	}

	public NoSuchDigestReaderException(String msg) {
		super(msg);
	}

	public NoSuchDigestReaderException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchDigestReaderException(Throwable throwable) {
		super(throwable);
	}

}