/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.moderation.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchHardCopyException extends NoSuchModelException {

	public NoSuchHardCopyException() {
	}

	public NoSuchHardCopyException(String msg) {
		super(msg);
	}

	public NoSuchHardCopyException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchHardCopyException(Throwable throwable) {
		super(throwable);
	}

}