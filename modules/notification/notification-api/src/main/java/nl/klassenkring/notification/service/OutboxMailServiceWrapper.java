/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link OutboxMailService}.
 *
 * @author Klassenkring
 * @see OutboxMailService
 * @generated
 */
public class OutboxMailServiceWrapper
	implements OutboxMailService, ServiceWrapper<OutboxMailService> {

	public OutboxMailServiceWrapper() {
		this(null);
	}

	public OutboxMailServiceWrapper(OutboxMailService outboxMailService) {
		_outboxMailService = outboxMailService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _outboxMailService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of the mails of a school that did not arrive, latest first.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException for everybody but the
	 school's administrators and directors
	 */
	@Override
	public java.util.List<nl.klassenkring.notification.mail.UndeliveredMail>
			getUndeliveredMails(long schoolGroupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailService.getUndeliveredMails(
			schoolGroupId, start, end);
	}

	/**
	 * Counts the mails of a school that did not arrive.
	 *
	 * @see #getUndeliveredMails
	 */
	@Override
	public int getUndeliveredMailsCount(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailService.getUndeliveredMailsCount(schoolGroupId);
	}

	/**
	 * Has a mail sent again that did not arrive, to the address that its reader has now.
	 *
	 * @throws nl.klassenkring.notification.exception.OutboxMailStatusException if it is none of these
	 any more
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException for everybody but the
	 administrators and directors of the school that it is about
	 */
	@Override
	public void retryOutboxMail(long outboxMailId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_outboxMailService.retryOutboxMail(outboxMailId);
	}

	@Override
	public OutboxMailService getWrappedService() {
		return _outboxMailService;
	}

	@Override
	public void setWrappedService(OutboxMailService outboxMailService) {
		_outboxMailService = outboxMailService;
	}

	private OutboxMailService _outboxMailService;

}