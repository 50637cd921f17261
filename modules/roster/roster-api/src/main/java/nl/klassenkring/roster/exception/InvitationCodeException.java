/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.roster.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class InvitationCodeException extends PortalException {

	public InvitationCodeException() {
	}

	public InvitationCodeException(String msg) {
		super(msg);
	}

	public InvitationCodeException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public InvitationCodeException(Throwable throwable) {
		super(throwable);
	}

}