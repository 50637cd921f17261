/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.policy.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchPolicyDeviationException extends NoSuchModelException {

	public NoSuchPolicyDeviationException() {
	}

	public NoSuchPolicyDeviationException(String msg) {
		super(msg);
	}

	public NoSuchPolicyDeviationException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPolicyDeviationException(Throwable throwable) {
		super(throwable);
	}

}