/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.classgroup.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchPostReadingException extends NoSuchModelException {

	public NoSuchPostReadingException() {
	}

	public NoSuchPostReadingException(String msg) {
		super(msg);
	}

	public NoSuchPostReadingException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPostReadingException(Throwable throwable) {
		super(throwable);
	}

}