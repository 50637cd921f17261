/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.moderation.model.SchoolPerson;

/**
 * Provides the remote service utility for SchoolPerson. This utility wraps
 * <code>nl.klassenkring.moderation.service.impl.SchoolPersonServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see SchoolPersonService
 * @generated
 */
public class SchoolPersonServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.moderation.service.impl.SchoolPersonServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Names somebody, as a director of the school.
	 *
	 * @param emailAddress with which he signs in
	 * @throws SchoolPersonException if nobody does, or nobody is named of that kind
	 */
	public static SchoolPerson addSchoolPerson(
			long schoolGroupId,
			nl.klassenkring.moderation.constants.RecipientKind recipientKind,
			String emailAddress)
		throws PortalException {

		return getService().addSchoolPerson(
			schoolGroupId, recipientKind, emailAddress);
	}

	/**
	 * Ends that reports are meant for somebody, as a director of the school.
	 */
	public static void deleteSchoolPerson(long schoolPersonId)
		throws PortalException {

		getService().deleteSchoolPerson(schoolPersonId);
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
	 * Gives whom a school named, to its directors.
	 */
	public static List<SchoolPerson> getSchoolPersons(long schoolGroupId)
		throws PortalException {

		return getService().getSchoolPersons(schoolGroupId);
	}

	public static SchoolPersonService getService() {
		return _service;
	}

	public static void setService(SchoolPersonService service) {
		_service = service;
	}

	private static volatile SchoolPersonService _service;

}