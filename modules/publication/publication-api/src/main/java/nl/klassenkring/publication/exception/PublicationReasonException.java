/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.publication.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class PublicationReasonException extends PortalException {

	public PublicationReasonException() {
	}

	public PublicationReasonException(String msg) {
		super(msg);
	}

	public PublicationReasonException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public PublicationReasonException(Throwable throwable) {
		super(throwable);
	}

}