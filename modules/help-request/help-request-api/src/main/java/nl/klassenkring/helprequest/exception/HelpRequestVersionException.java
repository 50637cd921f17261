/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.helprequest.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class HelpRequestVersionException extends PortalException {

	public HelpRequestVersionException() {
	}

	public HelpRequestVersionException(String msg) {
		super(msg);
	}

	public HelpRequestVersionException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public HelpRequestVersionException(Throwable throwable) {
		super(throwable);
	}

}