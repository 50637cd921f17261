/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.moderation.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class ContentReportException extends PortalException {

	public ContentReportException() {
	}

	public ContentReportException(String msg) {
		super(msg);
	}

	public ContentReportException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public ContentReportException(Throwable throwable) {
		super(throwable);
	}

}