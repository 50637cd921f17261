/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link SchoolYearRolloverService}.
 *
 * @author Klassenkring
 * @see SchoolYearRolloverService
 * @generated
 */
public class SchoolYearRolloverServiceWrapper
	implements SchoolYearRolloverService,
			   ServiceWrapper<SchoolYearRolloverService> {

	public SchoolYearRolloverServiceWrapper() {
		this(null);
	}

	public SchoolYearRolloverServiceWrapper(
		SchoolYearRolloverService schoolYearRolloverService) {

		_schoolYearRolloverService = schoolYearRolloverService;
	}

	/**
	 * Does what a plan says, as the director or the administrator of the school.
	 *
	 * @see SchoolYearRolloverLocalService#confirm
	 */
	@Override
	public nl.klassenkring.membership.year.YearPlan confirm(
			long schoolYearRolloverId, String planHash)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverService.confirm(
			schoolYearRolloverId, planHash);
	}

	/**
	 * Gives the school years of which a school has groups that are not closed, the oldest first.
	 */
	@Override
	public java.util.List<String> getOpenSchoolYears(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverService.getOpenSchoolYears(schoolGroupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _schoolYearRolloverService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives what would become of the groups of a school year, or what became of them.
	 *
	 * @see SchoolYearRolloverLocalService#getPlan
	 */
	@Override
	public nl.klassenkring.membership.year.YearPlan getPlan(
			long schoolGroupId, String fromSchoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverService.getPlan(
			schoolGroupId, fromSchoolYear);
	}

	/**
	 * Keeps what becomes of the groups of a school year, which changes nothing yet.
	 *
	 * @see SchoolYearRolloverLocalService#prepare
	 */
	@Override
	public nl.klassenkring.membership.year.YearPlan prepare(
			long schoolGroupId, String fromSchoolYear,
			java.util.List<nl.klassenkring.membership.year.YearChoice> choices)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverService.prepare(
			schoolGroupId, fromSchoolYear, choices);
	}

	@Override
	public SchoolYearRolloverService getWrappedService() {
		return _schoolYearRolloverService;
	}

	@Override
	public void setWrappedService(
		SchoolYearRolloverService schoolYearRolloverService) {

		_schoolYearRolloverService = schoolYearRolloverService;
	}

	private SchoolYearRolloverService _schoolYearRolloverService;

}