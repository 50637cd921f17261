/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.consent.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class ConsentTextExplanationException extends PortalException {

	public ConsentTextExplanationException() {
	}

	public ConsentTextExplanationException(String msg) {
		super(msg);
	}

	public ConsentTextExplanationException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public ConsentTextExplanationException(Throwable throwable) {
		super(throwable);
	}

}