/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.membership.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchMembershipInvitationException extends NoSuchModelException {

	public NoSuchMembershipInvitationException() {
	}

	public NoSuchMembershipInvitationException(String msg) {
		super(msg);
	}

	public NoSuchMembershipInvitationException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchMembershipInvitationException(Throwable throwable) {
		super(throwable);
	}

}