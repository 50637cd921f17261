/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.Map;

import nl.klassenkring.consent.model.ConsentSettings;

/**
 * Provides the remote service utility for ConsentSettings. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentSettingsServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentSettingsService
 * @generated
 */
public class ConsentSettingsServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentSettingsServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
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
	 * Gives what a school chose, or the defaults, to who runs it.
	 */
	public static ConsentSettings getSchoolConsentSettings(long schoolGroupId)
		throws PortalException {

		return getService().getSchoolConsentSettings(schoolGroupId);
	}

	/**
	 * Changes how a school handles consent.
	 *
	 * @see ConsentSettingsLocalService#updateConsentSettings
	 */
	public static ConsentSettings updateConsentSettings(
			long schoolGroupId, String answerRule,
			boolean expiresWithSchoolYear, int pupilDecidesFromAge,
			int objectionTermDays, int deviceReminderDays, String reminderDays,
			int retentionYears,
			Map<java.util.Locale, String> privacyStatementMap)
		throws PortalException {

		return getService().updateConsentSettings(
			schoolGroupId, answerRule, expiresWithSchoolYear,
			pupilDecidesFromAge, objectionTermDays, deviceReminderDays,
			reminderDays, retentionYears, privacyStatementMap);
	}

	public static ConsentSettingsService getService() {
		return _service;
	}

	public static void setService(ConsentSettingsService service) {
		_service = service;
	}

	private static volatile ConsentSettingsService _service;

}