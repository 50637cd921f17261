/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.membership.exception;

import com.liferay.portal.kernel.exception.NoSuchModelException;

/**
 * @author Klassenkring
 */
public class NoSuchSchoolYearRolloverException extends NoSuchModelException {

	public NoSuchSchoolYearRolloverException() {
	}

	public NoSuchSchoolYearRolloverException(String msg) {
		super(msg);
	}

	public NoSuchSchoolYearRolloverException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public NoSuchSchoolYearRolloverException(Throwable throwable) {
		super(throwable);
	}

}