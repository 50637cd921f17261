/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.classgroup.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchClassReplyVersionException extends NoSuchModelException {

	public NoSuchClassReplyVersionException() {
	}

	public NoSuchClassReplyVersionException(String msg) {
		super(msg);
	}

	public NoSuchClassReplyVersionException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchClassReplyVersionException(Throwable throwable) {
		super(throwable);
	}

}