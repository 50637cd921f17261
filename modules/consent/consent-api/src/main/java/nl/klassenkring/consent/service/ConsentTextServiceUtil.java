/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

import nl.klassenkring.consent.model.ConsentText;

/**
 * Provides the remote service utility for ConsentText. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentTextServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentTextService
 * @generated
 */
public class ConsentTextServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentTextServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds a wording, which is asked from now on.
	 *
	 * @see ConsentTextLocalService#addConsentText
	 */
	public static ConsentText addConsentText(
			long schoolGroupId, String purposeKey, int version,
			Map<java.util.Locale, String> explanationMap,
			Map<java.util.Locale, String> refusalMeaningMap)
		throws PortalException {

		return getService().addConsentText(
			schoolGroupId, purposeKey, version, explanationMap,
			refusalMeaningMap);
	}

	/**
	 * Gives the wordings of a purpose, the one that is asked now first, to who runs the school.
	 */
	public static List<ConsentText> getConsentTexts(
			long schoolGroupId, String purposeKey)
		throws PortalException {

		return getService().getConsentTexts(schoolGroupId, purposeKey);
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
	 * Gives the wordings of all purposes, of each the one that is asked now first.
	 */
	public static List<ConsentText> getSchoolConsentTexts(long schoolGroupId)
		throws PortalException {

		return getService().getSchoolConsentTexts(schoolGroupId);
	}

	public static ConsentTextService getService() {
		return _service;
	}

	public static void setService(ConsentTextService service) {
		_service = service;
	}

	private static volatile ConsentTextService _service;

}