/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */
package nl.klassenkring.classgroup.exception;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * @author Klassenkring
 */
public class ClassReplyChangedException extends PortalException {

	public ClassReplyChangedException() {
	}

	public ClassReplyChangedException(String msg) {
		super(msg);
	}

	public ClassReplyChangedException(String msg, Throwable throwable) {
		super(msg, throwable);
	}

	public ClassReplyChangedException(Throwable throwable) {
		super(throwable);
	}

}