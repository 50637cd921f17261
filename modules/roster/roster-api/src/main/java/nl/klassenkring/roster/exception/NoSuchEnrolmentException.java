/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.roster.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchEnrolmentException extends NoSuchModelException {

	public NoSuchEnrolmentException() {
	}

	public NoSuchEnrolmentException(String msg) {
		super(msg);
	}

	public NoSuchEnrolmentException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchEnrolmentException(Throwable throwable) {
		super(throwable);
	}

}