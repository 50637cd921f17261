/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.membership.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchMembershipEventException extends NoSuchModelException {

	public NoSuchMembershipEventException() {
	}

	public NoSuchMembershipEventException(String msg) {
		super(msg);
	}

	public NoSuchMembershipEventException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchMembershipEventException(Throwable throwable) {
		super(throwable);
	}

}