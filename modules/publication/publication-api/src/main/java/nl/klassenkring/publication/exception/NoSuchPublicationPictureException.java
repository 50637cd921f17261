/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.publication.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchPublicationPictureException extends NoSuchModelException {

	public NoSuchPublicationPictureException() {
	}

	public NoSuchPublicationPictureException(String msg) {
		super(msg);
	}

	public NoSuchPublicationPictureException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPublicationPictureException(Throwable throwable) {
		super(throwable);
	}

}