/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.consent.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchConsentSettingsException extends NoSuchModelException {

	public NoSuchConsentSettingsException() {
	}

	public NoSuchConsentSettingsException(String msg) {
		super(msg);
	}

	public NoSuchConsentSettingsException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchConsentSettingsException(Throwable throwable) {
		super(throwable);
	}

}