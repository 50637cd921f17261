/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.policy.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class PolicyFileException extends PortalException {

	public PolicyFileException() {
	}

	public PolicyFileException(String msg) {
		super(msg);
	}

	public PolicyFileException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public PolicyFileException(Throwable throwable) {
		super(throwable);
	}

}