/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for OutboxMail. This utility wraps
 * <code>nl.klassenkring.notification.service.impl.OutboxMailServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see OutboxMailService
 * @generated
 */
public class OutboxMailServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.notification.service.impl.OutboxMailServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of the mails of a school that did not arrive, latest first.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException for everybody but the
	 school's administrators and directors
	 */
	public static List<nl.klassenkring.notification.mail.UndeliveredMail>
			getUndeliveredMails(long schoolGroupId, int start, int end)
		throws PortalException {

		return getService().getUndeliveredMails(schoolGroupId, start, end);
	}

	/**
	 * Counts the mails of a school that did not arrive.
	 *
	 * @see #getUndeliveredMails
	 */
	public static int getUndeliveredMailsCount(long schoolGroupId)
		throws PortalException {

		return getService().getUndeliveredMailsCount(schoolGroupId);
	}

	/**
	 * Has a mail sent again that did not arrive, to the address that its reader has now.
	 *
	 * @throws nl.klassenkring.notification.exception.OutboxMailStatusException if it is none of these
	 any more
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException for everybody but the
	 administrators and directors of the school that it is about
	 */
	public static void retryOutboxMail(long outboxMailId)
		throws PortalException {

		getService().retryOutboxMail(outboxMailId);
	}

	public static OutboxMailService getService() {
		return _service;
	}

	public static void setService(OutboxMailService service) {
		_service = service;
	}

	private static volatile OutboxMailService _service;

}