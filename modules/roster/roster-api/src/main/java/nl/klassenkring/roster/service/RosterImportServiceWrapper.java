/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link RosterImportService}.
 *
 * @author Klassenkring
 * @see RosterImportService
 * @generated
 */
public class RosterImportServiceWrapper
	implements RosterImportService, ServiceWrapper<RosterImportService> {

	public RosterImportServiceWrapper() {
		this(null);
	}

	public RosterImportServiceWrapper(RosterImportService rosterImportService) {
		_rosterImportService = rosterImportService;
	}

	/**
	 * Reads a file and plans its import, which changes nothing yet.
	 *
	 * @see RosterImportLocalService#addRosterImport
	 */
	@Override
	public nl.klassenkring.roster.model.RosterImport addRosterImport(
			long schoolGroupId, String fileName, java.io.InputStream content)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.addRosterImport(
			schoolGroupId, fileName, content);
	}

	/**
	 * Imports what was planned and shown.
	 *
	 * @see RosterImportLocalService#confirmRosterImport
	 */
	@Override
	public nl.klassenkring.roster.model.RosterImport confirmRosterImport(
			long rosterImportId, String planHash)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.confirmRosterImport(
			rosterImportId, planHash);
	}

	/**
	 * Drops an import that waits.
	 */
	@Override
	public nl.klassenkring.roster.model.RosterImport dropRosterImport(
			long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.dropRosterImport(rosterImportId);
	}

	/**
	 * Gives which class groups the groups of an import that waits are.
	 *
	 * @see RosterImportLocalService#getGroupLinks
	 */
	@Override
	public java.util.Map<String, Long> getGroupLinks(long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.getGroupLinks(rosterImportId);
	}

	/**
	 * Gives the plan of an import that waits, against what is known now.
	 *
	 * @see RosterImportLocalService#getImportPlan
	 */
	@Override
	public nl.klassenkring.roster.exchange.plan.ImportPlan getImportPlan(
			long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.getImportPlan(rosterImportId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _rosterImportService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives an import of a school that the current user runs.
	 */
	@Override
	public nl.klassenkring.roster.model.RosterImport getRosterImport(
			long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.getRosterImport(rosterImportId);
	}

	/**
	 * Gives a page of the imports of a school, the latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.RosterImport>
			getRosterImports(long schoolGroupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.getRosterImports(schoolGroupId, start, end);
	}

	/**
	 * Counts the imports of a school.
	 */
	@Override
	public int getRosterImportsCount(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.getRosterImportsCount(schoolGroupId);
	}

	/**
	 * Gives the enrolments of a school for a school year that have not ended.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Enrolment>
			getSchoolEnrolments(long schoolGroupId, String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportService.getSchoolEnrolments(
			schoolGroupId, schoolYear);
	}

	/**
	 * Says which class group a group of the roster is.
	 *
	 * @see EnrolmentLocalService#linkRosterGroup
	 */
	@Override
	public void linkRosterGroup(
			long schoolGroupId, String schoolYear, String rosterGroupKey,
			long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_rosterImportService.linkRosterGroup(
			schoolGroupId, schoolYear, rosterGroupKey, groupId);
	}

	@Override
	public RosterImportService getWrappedService() {
		return _rosterImportService;
	}

	@Override
	public void setWrappedService(RosterImportService rosterImportService) {
		_rosterImportService = rosterImportService;
	}

	private RosterImportService _rosterImportService;

}