/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.classgroup.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchClassGroupException extends NoSuchModelException {

	public NoSuchClassGroupException() {
	}

	public NoSuchClassGroupException(String msg) {
		super(msg);
	}

	public NoSuchClassGroupException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchClassGroupException(Throwable throwable) {
		super(throwable);
	}

}