/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.policy.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class PolicyDeviationStatusException extends PortalException {

	public PolicyDeviationStatusException() {
	}

	public PolicyDeviationStatusException(String msg) {
		super(msg);
	}

	public PolicyDeviationStatusException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public PolicyDeviationStatusException(Throwable throwable) {
		super(throwable);
	}

}