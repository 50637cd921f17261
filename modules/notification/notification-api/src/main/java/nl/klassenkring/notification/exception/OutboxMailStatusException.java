/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.notification.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class OutboxMailStatusException extends PortalException {

	public OutboxMailStatusException() {
	}

	public OutboxMailStatusException(String msg) {
		super(msg);
	}

	public OutboxMailStatusException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public OutboxMailStatusException(Throwable throwable) {
		super(throwable);
	}

}