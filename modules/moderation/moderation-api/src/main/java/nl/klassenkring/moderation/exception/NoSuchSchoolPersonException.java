/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.moderation.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchSchoolPersonException extends NoSuchModelException {

	public NoSuchSchoolPersonException() {
	}

	public NoSuchSchoolPersonException(String msg) {
		super(msg);
	}

	public NoSuchSchoolPersonException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchSchoolPersonException(Throwable throwable) {
		super(throwable);
	}

}