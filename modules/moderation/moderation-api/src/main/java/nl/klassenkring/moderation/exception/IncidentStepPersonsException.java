/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.moderation.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class IncidentStepPersonsException extends PortalException {

	public IncidentStepPersonsException() {
	}

	public IncidentStepPersonsException(String msg) {
		super(msg);
	}

	public IncidentStepPersonsException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public IncidentStepPersonsException(Throwable throwable) {
		super(throwable);
	}

}