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

import nl.klassenkring.notification.model.NotificationPreference;
import nl.klassenkring.notification.preference.ReaderChoices;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for NotificationPreference. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see NotificationPreferenceServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface NotificationPreferenceService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.notification.service.impl.NotificationPreferenceServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the notification preference remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link NotificationPreferenceServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Gives what the current user chose.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws PrincipalException for a guest, and for somebody of another school
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ReaderChoices getMyChoices(long schoolGroupId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Keeps what the current user chooses.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws PrincipalException for a guest, and for somebody of another school
	 */
	public NotificationPreference updateMyChoices(
			long schoolGroupId, ReaderChoices readerChoices)
		throws PortalException;

}