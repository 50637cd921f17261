/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.membership.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class ClosedGroupException extends PortalException {

	public ClosedGroupException() {
	}

	public ClosedGroupException(String msg) {
		super(msg);
	}

	public ClosedGroupException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public ClosedGroupException(Throwable throwable) {
		super(throwable);
	}

}