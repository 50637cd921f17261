/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.roster.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class GuardianAuthorityException extends PortalException {

	public GuardianAuthorityException() {
	}

	public GuardianAuthorityException(String msg) {
		super(msg);
	}

	public GuardianAuthorityException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public GuardianAuthorityException(Throwable throwable) {
		super(throwable);
	}

}