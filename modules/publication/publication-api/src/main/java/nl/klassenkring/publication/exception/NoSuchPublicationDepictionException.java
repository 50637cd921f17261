/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.publication.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchPublicationDepictionException extends NoSuchModelException {

	public NoSuchPublicationDepictionException() {
	}

	public NoSuchPublicationDepictionException(String msg) {
		super(msg);
	}

	public NoSuchPublicationDepictionException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPublicationDepictionException(Throwable throwable) {
		super(throwable);
	}

}