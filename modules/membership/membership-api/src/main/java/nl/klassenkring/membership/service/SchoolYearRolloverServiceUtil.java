/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for SchoolYearRollover. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.SchoolYearRolloverServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see SchoolYearRolloverService
 * @generated
 */
public class SchoolYearRolloverServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.SchoolYearRolloverServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Does what a plan says, as the director or the administrator of the school.
	 *
	 * @see SchoolYearRolloverLocalService#confirm
	 */
	public static nl.klassenkring.membership.year.YearPlan confirm(
			long schoolYearRolloverId, String planHash)
		throws PortalException {

		return getService().confirm(schoolYearRolloverId, planHash);
	}

	/**
	 * Gives the school years of which a school has groups that are not closed, the oldest first.
	 */
	public static List<String> getOpenSchoolYears(long schoolGroupId)
		throws PortalException {

		return getService().getOpenSchoolYears(schoolGroupId);
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
	 * Gives what would become of the groups of a school year, or what became of them.
	 *
	 * @see SchoolYearRolloverLocalService#getPlan
	 */
	public static nl.klassenkring.membership.year.YearPlan getPlan(
			long schoolGroupId, String fromSchoolYear)
		throws PortalException {

		return getService().getPlan(schoolGroupId, fromSchoolYear);
	}

	/**
	 * Keeps what becomes of the groups of a school year, which changes nothing yet.
	 *
	 * @see SchoolYearRolloverLocalService#prepare
	 */
	public static nl.klassenkring.membership.year.YearPlan prepare(
			long schoolGroupId, String fromSchoolYear,
			List<nl.klassenkring.membership.year.YearChoice> choices)
		throws PortalException {

		return getService().prepare(schoolGroupId, fromSchoolYear, choices);
	}

	public static SchoolYearRolloverService getService() {
		return _service;
	}

	public static void setService(SchoolYearRolloverService service) {
		_service = service;
	}

	private static volatile SchoolYearRolloverService _service;

}