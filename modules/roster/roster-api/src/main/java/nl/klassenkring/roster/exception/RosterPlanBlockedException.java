/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.roster.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class RosterPlanBlockedException extends PortalException {

	public RosterPlanBlockedException() {
	}

	public RosterPlanBlockedException(String msg) {
		super(msg);
	}

	public RosterPlanBlockedException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public RosterPlanBlockedException(Throwable throwable) {
		super(throwable);
	}

}