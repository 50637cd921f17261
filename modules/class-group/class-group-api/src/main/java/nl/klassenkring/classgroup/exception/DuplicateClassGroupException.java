/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.classgroup.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class DuplicateClassGroupException extends PortalException {

	public DuplicateClassGroupException() {
	}

	public DuplicateClassGroupException(String msg) {
		super(msg);
	}

	public DuplicateClassGroupException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public DuplicateClassGroupException(Throwable throwable) {
		super(throwable);
	}

}