/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.membership.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class InvitationAddressException extends PortalException {

	public InvitationAddressException() {
	}

	public InvitationAddressException(String msg) {
		super(msg);
	}

	public InvitationAddressException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public InvitationAddressException(Throwable throwable) {
		super(throwable);
	}

}