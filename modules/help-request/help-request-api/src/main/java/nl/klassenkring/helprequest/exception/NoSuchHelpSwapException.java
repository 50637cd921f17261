/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.helprequest.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchHelpSwapException extends NoSuchModelException {

	public NoSuchHelpSwapException() {
	}

	public NoSuchHelpSwapException(String msg) {
		super(msg);
	}

	public NoSuchHelpSwapException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchHelpSwapException(Throwable throwable) {
		super(throwable);
	}

}