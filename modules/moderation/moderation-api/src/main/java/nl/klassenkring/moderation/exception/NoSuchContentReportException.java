/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.moderation.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchContentReportException extends NoSuchModelException {

	public NoSuchContentReportException() {
	}

	public NoSuchContentReportException(String msg) {
		super(msg);
	}

	public NoSuchContentReportException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchContentReportException(Throwable throwable) {
		super(throwable);
	}

}