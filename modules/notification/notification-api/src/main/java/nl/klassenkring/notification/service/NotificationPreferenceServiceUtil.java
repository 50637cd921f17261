/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.exception.PortalException;

import nl.klassenkring.notification.model.NotificationPreference;

/**
 * Provides the remote service utility for NotificationPreference. This utility wraps
 * <code>nl.klassenkring.notification.service.impl.NotificationPreferenceServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see NotificationPreferenceService
 * @generated
 */
public class NotificationPreferenceServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.notification.service.impl.NotificationPreferenceServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Gives what the current user chose.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws PrincipalException for a guest, and for somebody of another school
	 */
	public static nl.klassenkring.notification.preference.ReaderChoices
			getMyChoices(long schoolGroupId)
		throws PortalException {

		return getService().getMyChoices(schoolGroupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Keeps what the current user chooses.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws PrincipalException for a guest, and for somebody of another school
	 */
	public static NotificationPreference updateMyChoices(
			long schoolGroupId,
			nl.klassenkring.notification.preference.ReaderChoices readerChoices)
		throws PortalException {

		return getService().updateMyChoices(schoolGroupId, readerChoices);
	}

	public static NotificationPreferenceService getService() {
		return _service;
	}

	public static void setService(NotificationPreferenceService service) {
		_service = service;
	}

	private static volatile NotificationPreferenceService _service;

}