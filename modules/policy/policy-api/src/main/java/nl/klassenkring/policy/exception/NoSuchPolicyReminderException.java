/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.policy.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchPolicyReminderException extends NoSuchModelException {

	public NoSuchPolicyReminderException() {
	}

	public NoSuchPolicyReminderException(String msg) {
		super(msg);
	}

	public NoSuchPolicyReminderException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPolicyReminderException(Throwable throwable) {
		super(throwable);
	}

}