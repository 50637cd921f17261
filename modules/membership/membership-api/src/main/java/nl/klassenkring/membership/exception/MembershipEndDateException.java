/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.membership.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class MembershipEndDateException extends PortalException {

	public MembershipEndDateException() {
	}

	public MembershipEndDateException(String msg) {
		super(msg);
	}

	public MembershipEndDateException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public MembershipEndDateException(Throwable throwable) {
		super(throwable);
	}

}