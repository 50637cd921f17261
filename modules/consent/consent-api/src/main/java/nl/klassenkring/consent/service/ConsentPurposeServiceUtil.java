/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

import nl.klassenkring.consent.model.ConsentPurpose;

/**
 * Provides the remote service utility for ConsentPurpose. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentPurposeServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentPurposeService
 * @generated
 */
public class ConsentPurposeServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentPurposeServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds a purpose of the school's own.
	 *
	 * @see ConsentPurposeLocalService#addConsentPurpose
	 */
	public static ConsentPurpose addConsentPurpose(
			long schoolGroupId, String purposeKey,
			Map<java.util.Locale, String> nameMap)
		throws PortalException {

		return getService().addConsentPurpose(
			schoolGroupId, purposeKey, nameMap);
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
	 * Gives all purposes of a school, also those out of use, to who runs it.
	 */
	public static List<ConsentPurpose> getSchoolConsentPurposes(
			long schoolGroupId)
		throws PortalException {

		return getService().getSchoolConsentPurposes(schoolGroupId);
	}

	/**
	 * Changes what a purpose is called, its place, and whether it is in use.
	 *
	 * @see ConsentPurposeLocalService#updateConsentPurpose
	 */
	public static ConsentPurpose updateConsentPurpose(
			long consentPurposeId, Map<java.util.Locale, String> nameMap,
			int position, boolean active)
		throws PortalException {

		return getService().updateConsentPurpose(
			consentPurposeId, nameMap, position, active);
	}

	public static ConsentPurposeService getService() {
		return _service;
	}

	public static void setService(ConsentPurposeService service) {
		_service = service;
	}

	private static volatile ConsentPurposeService _service;

}