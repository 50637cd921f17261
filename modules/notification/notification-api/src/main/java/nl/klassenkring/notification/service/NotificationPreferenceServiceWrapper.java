/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link NotificationPreferenceService}.
 *
 * @author Klassenkring
 * @see NotificationPreferenceService
 * @generated
 */
public class NotificationPreferenceServiceWrapper
	implements NotificationPreferenceService,
			   ServiceWrapper<NotificationPreferenceService> {

	public NotificationPreferenceServiceWrapper() {
		this(null);
	}

	public NotificationPreferenceServiceWrapper(
		NotificationPreferenceService notificationPreferenceService) {

		_notificationPreferenceService = notificationPreferenceService;
	}

	/**
	 * Gives what the current user chose.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws PrincipalException for a guest, and for somebody of another school
	 */
	@Override
	public nl.klassenkring.notification.preference.ReaderChoices getMyChoices(
			long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceService.getMyChoices(schoolGroupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _notificationPreferenceService.getOSGiServiceIdentifier();
	}

	/**
	 * Keeps what the current user chooses.
	 *
	 * @param schoolGroupId the Site of the school
	 * @throws PrincipalException for a guest, and for somebody of another school
	 */
	@Override
	public nl.klassenkring.notification.model.NotificationPreference
			updateMyChoices(
				long schoolGroupId,
				nl.klassenkring.notification.preference.ReaderChoices
					readerChoices)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceService.updateMyChoices(
			schoolGroupId, readerChoices);
	}

	@Override
	public NotificationPreferenceService getWrappedService() {
		return _notificationPreferenceService;
	}

	@Override
	public void setWrappedService(
		NotificationPreferenceService notificationPreferenceService) {

		_notificationPreferenceService = notificationPreferenceService;
	}

	private NotificationPreferenceService _notificationPreferenceService;

}