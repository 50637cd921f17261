/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.membership.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchExternalMemberException extends NoSuchModelException {

	public NoSuchExternalMemberException() {
	}

	public NoSuchExternalMemberException(String msg) {
		super(msg);
	}

	public NoSuchExternalMemberException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchExternalMemberException(Throwable throwable) {
		super(throwable);
	}

}