/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.publication.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class PublicationContentException extends PortalException {

	public PublicationContentException() {
	}

	public PublicationContentException(String msg) {
		super(msg);
	}

	public PublicationContentException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public PublicationContentException(Throwable throwable) {
		super(throwable);
	}

}