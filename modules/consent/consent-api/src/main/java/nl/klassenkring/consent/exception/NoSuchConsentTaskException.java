/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.consent.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchConsentTaskException extends NoSuchModelException {

	public NoSuchConsentTaskException() {
	}

	public NoSuchConsentTaskException(String msg) {
		super(msg);
	}

	public NoSuchConsentTaskException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchConsentTaskException(Throwable throwable) {
		super(throwable);
	}

}