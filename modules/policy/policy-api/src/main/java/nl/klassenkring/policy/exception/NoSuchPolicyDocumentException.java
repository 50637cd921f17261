/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.policy.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchPolicyDocumentException extends NoSuchModelException {

	public NoSuchPolicyDocumentException() {
	}

	public NoSuchPolicyDocumentException(String msg) {
		super(msg);
	}

	public NoSuchPolicyDocumentException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchPolicyDocumentException(Throwable throwable) {
		super(throwable);
	}

}