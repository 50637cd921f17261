/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentPurposeService}.
 *
 * @author Klassenkring
 * @see ConsentPurposeService
 * @generated
 */
public class ConsentPurposeServiceWrapper
	implements ConsentPurposeService, ServiceWrapper<ConsentPurposeService> {

	public ConsentPurposeServiceWrapper() {
		this(null);
	}

	public ConsentPurposeServiceWrapper(
		ConsentPurposeService consentPurposeService) {

		_consentPurposeService = consentPurposeService;
	}

	/**
	 * Adds a purpose of the school's own.
	 *
	 * @see ConsentPurposeLocalService#addConsentPurpose
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose addConsentPurpose(
			long schoolGroupId, String purposeKey,
			java.util.Map<java.util.Locale, String> nameMap)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeService.addConsentPurpose(
			schoolGroupId, purposeKey, nameMap);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentPurposeService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives all purposes of a school, also those out of use, to who runs it.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentPurpose>
			getSchoolConsentPurposes(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeService.getSchoolConsentPurposes(schoolGroupId);
	}

	/**
	 * Changes what a purpose is called, its place, and whether it is in use.
	 *
	 * @see ConsentPurposeLocalService#updateConsentPurpose
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentPurpose updateConsentPurpose(
			long consentPurposeId,
			java.util.Map<java.util.Locale, String> nameMap, int position,
			boolean active)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentPurposeService.updateConsentPurpose(
			consentPurposeId, nameMap, position, active);
	}

	@Override
	public ConsentPurposeService getWrappedService() {
		return _consentPurposeService;
	}

	@Override
	public void setWrappedService(ConsentPurposeService consentPurposeService) {
		_consentPurposeService = consentPurposeService;
	}

	private ConsentPurposeService _consentPurposeService;

}