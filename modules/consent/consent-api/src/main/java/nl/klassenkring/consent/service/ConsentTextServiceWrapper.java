/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentTextService}.
 *
 * @author Klassenkring
 * @see ConsentTextService
 * @generated
 */
public class ConsentTextServiceWrapper
	implements ConsentTextService, ServiceWrapper<ConsentTextService> {

	public ConsentTextServiceWrapper() {
		this(null);
	}

	public ConsentTextServiceWrapper(ConsentTextService consentTextService) {
		_consentTextService = consentTextService;
	}

	/**
	 * Adds a wording, which is asked from now on.
	 *
	 * @see ConsentTextLocalService#addConsentText
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentText addConsentText(
			long schoolGroupId, String purposeKey, int version,
			java.util.Map<java.util.Locale, String> explanationMap,
			java.util.Map<java.util.Locale, String> refusalMeaningMap)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextService.addConsentText(
			schoolGroupId, purposeKey, version, explanationMap,
			refusalMeaningMap);
	}

	/**
	 * Gives the wordings of a purpose, the one that is asked now first, to who runs the school.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentText>
			getConsentTexts(long schoolGroupId, String purposeKey)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextService.getConsentTexts(schoolGroupId, purposeKey);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentTextService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives the wordings of all purposes, of each the one that is asked now first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentText>
			getSchoolConsentTexts(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextService.getSchoolConsentTexts(schoolGroupId);
	}

	@Override
	public ConsentTextService getWrappedService() {
		return _consentTextService;
	}

	@Override
	public void setWrappedService(ConsentTextService consentTextService) {
		_consentTextService = consentTextService;
	}

	private ConsentTextService _consentTextService;

}