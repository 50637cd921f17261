/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.io.InputStream;

import java.util.List;
import java.util.Map;

import nl.klassenkring.roster.model.RosterImport;

/**
 * Provides the remote service utility for RosterImport. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.RosterImportServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see RosterImportService
 * @generated
 */
public class RosterImportServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.RosterImportServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Reads a file and plans its import, which changes nothing yet.
	 *
	 * @see RosterImportLocalService#addRosterImport
	 */
	public static RosterImport addRosterImport(
			long schoolGroupId, String fileName, InputStream content)
		throws PortalException {

		return getService().addRosterImport(schoolGroupId, fileName, content);
	}

	/**
	 * Imports what was planned and shown.
	 *
	 * @see RosterImportLocalService#confirmRosterImport
	 */
	public static RosterImport confirmRosterImport(
			long rosterImportId, String planHash)
		throws PortalException {

		return getService().confirmRosterImport(rosterImportId, planHash);
	}

	/**
	 * Drops an import that waits.
	 */
	public static RosterImport dropRosterImport(long rosterImportId)
		throws PortalException {

		return getService().dropRosterImport(rosterImportId);
	}

	/**
	 * Gives which class groups the groups of an import that waits are.
	 *
	 * @see RosterImportLocalService#getGroupLinks
	 */
	public static Map<String, Long> getGroupLinks(long rosterImportId)
		throws PortalException {

		return getService().getGroupLinks(rosterImportId);
	}

	/**
	 * Gives the plan of an import that waits, against what is known now.
	 *
	 * @see RosterImportLocalService#getImportPlan
	 */
	public static nl.klassenkring.roster.exchange.plan.ImportPlan getImportPlan(
			long rosterImportId)
		throws PortalException {

		return getService().getImportPlan(rosterImportId);
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
	 * Gives an import of a school that the current user runs.
	 */
	public static RosterImport getRosterImport(long rosterImportId)
		throws PortalException {

		return getService().getRosterImport(rosterImportId);
	}

	/**
	 * Gives a page of the imports of a school, the latest first.
	 */
	public static List<RosterImport> getRosterImports(
			long schoolGroupId, int start, int end)
		throws PortalException {

		return getService().getRosterImports(schoolGroupId, start, end);
	}

	/**
	 * Counts the imports of a school.
	 */
	public static int getRosterImportsCount(long schoolGroupId)
		throws PortalException {

		return getService().getRosterImportsCount(schoolGroupId);
	}

	/**
	 * Gives the enrolments of a school for a school year that have not ended.
	 */
	public static List<nl.klassenkring.roster.model.Enrolment>
			getSchoolEnrolments(long schoolGroupId, String schoolYear)
		throws PortalException {

		return getService().getSchoolEnrolments(schoolGroupId, schoolYear);
	}

	/**
	 * Says which class group a group of the roster is.
	 *
	 * @see EnrolmentLocalService#linkRosterGroup
	 */
	public static void linkRosterGroup(
			long schoolGroupId, String schoolYear, String rosterGroupKey,
			long groupId)
		throws PortalException {

		getService().linkRosterGroup(
			schoolGroupId, schoolYear, rosterGroupKey, groupId);
	}

	public static RosterImportService getService() {
		return _service;
	}

	public static void setService(RosterImportService service) {
		_service = service;
	}

	private static volatile RosterImportService _service;

}