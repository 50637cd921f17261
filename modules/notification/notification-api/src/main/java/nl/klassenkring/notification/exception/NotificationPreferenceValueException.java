/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.notification.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class NotificationPreferenceValueException extends PortalException {

	public NotificationPreferenceValueException() {
	}

	public NotificationPreferenceValueException(String msg) {
		super(msg);
	}

	public NotificationPreferenceValueException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NotificationPreferenceValueException(Throwable throwable) {
		super(throwable);
	}

}