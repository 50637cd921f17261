/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentSettingsService}.
 *
 * @author Klassenkring
 * @see ConsentSettingsService
 * @generated
 */
public class ConsentSettingsServiceWrapper
	implements ConsentSettingsService, ServiceWrapper<ConsentSettingsService> {

	public ConsentSettingsServiceWrapper() {
		this(null);
	}

	public ConsentSettingsServiceWrapper(
		ConsentSettingsService consentSettingsService) {

		_consentSettingsService = consentSettingsService;
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentSettingsService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives what a school chose, or the defaults, to who runs it.
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings
			getSchoolConsentSettings(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsService.getSchoolConsentSettings(schoolGroupId);
	}

	/**
	 * Changes how a school handles consent.
	 *
	 * @see ConsentSettingsLocalService#updateConsentSettings
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings updateConsentSettings(
			long schoolGroupId, String answerRule,
			boolean expiresWithSchoolYear, int pupilDecidesFromAge,
			int objectionTermDays, int deviceReminderDays, String reminderDays,
			int retentionYears,
			java.util.Map<java.util.Locale, String> privacyStatementMap)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsService.updateConsentSettings(
			schoolGroupId, answerRule, expiresWithSchoolYear,
			pupilDecidesFromAge, objectionTermDays, deviceReminderDays,
			reminderDays, retentionYears, privacyStatementMap);
	}

	@Override
	public ConsentSettingsService getWrappedService() {
		return _consentSettingsService;
	}

	@Override
	public void setWrappedService(
		ConsentSettingsService consentSettingsService) {

		_consentSettingsService = consentSettingsService;
	}

	private ConsentSettingsService _consentSettingsService;

}