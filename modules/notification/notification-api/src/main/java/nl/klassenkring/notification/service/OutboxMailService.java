/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.notification.mail.UndeliveredMail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for OutboxMail. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see OutboxMailServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface OutboxMailService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.notification.service.impl.OutboxMailServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the outbox mail remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link OutboxMailServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a page of the mails of a school that did not arrive, latest first.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException for everybody but the
	 school's administrators and directors
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<UndeliveredMail> getUndeliveredMails(
			long schoolGroupId, int start, int end)
		throws PortalException;

	/**
	 * Counts the mails of a school that did not arrive.
	 *
	 * @see #getUndeliveredMails
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getUndeliveredMailsCount(long schoolGroupId)
		throws PortalException;

	/**
	 * Has a mail sent again that did not arrive, to the address that its reader has now.
	 *
	 * @throws nl.klassenkring.notification.exception.OutboxMailStatusException if it is none of these
	 any more
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException for everybody but the
	 administrators and directors of the school that it is about
	 */
	public void retryOutboxMail(long outboxMailId) throws PortalException;

}