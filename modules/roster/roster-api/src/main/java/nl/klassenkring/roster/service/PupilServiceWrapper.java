/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PupilService}.
 *
 * @author Klassenkring
 * @see PupilService
 * @generated
 */
public class PupilServiceWrapper
	implements PupilService, ServiceWrapper<PupilService> {

	public PupilServiceWrapper() {
		this(null);
	}

	public PupilServiceWrapper(PupilService pupilService) {
		_pupilService = pupilService;
	}

	/**
	 * Gives a page of the pupils who are in a class group now, in the order of first names.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getGroupPupils(
			long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.getGroupPupils(groupId, start, end);
	}

	/**
	 * Counts the pupils who are in a class group now.
	 */
	@Override
	public int getGroupPupilsCount(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.getGroupPupilsCount(groupId);
	}

	/**
	 * Gives the pupils whose guardian the current user is now; a guest is nobody's.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getMyPupils()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.getMyPupils();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _pupilService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a pupil to who runs the school, to the teachers of the group and to the family.
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil getPupil(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.getPupil(pupilId);
	}

	/**
	 * Gives all enrolments that a pupil ever had, in the order in which they start.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Enrolment>
			getPupilEnrolments(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.getPupilEnrolments(pupilId);
	}

	/**
	 * Gives a page of the pupils of a school to who runs it, in the order of first names.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getSchoolPupils(
			long schoolGroupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.getSchoolPupils(schoolGroupId, start, end);
	}

	/**
	 * Counts the pupils of a school for who runs it.
	 */
	@Override
	public int getSchoolPupilsCount(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.getSchoolPupilsCount(schoolGroupId);
	}

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, to who runs it.
	 *
	 * @see PupilLocalService#searchPupils
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> searchPupils(
			long schoolGroupId, long groupId, String words, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.searchPupils(
			schoolGroupId, groupId, words, start, end);
	}

	/**
	 * Counts the pupils that a search finds, for who runs the school.
	 */
	@Override
	public int searchPupilsCount(long schoolGroupId, long groupId, String words)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilService.searchPupilsCount(schoolGroupId, groupId, words);
	}

	@Override
	public PupilService getWrappedService() {
		return _pupilService;
	}

	@Override
	public void setWrappedService(PupilService pupilService) {
		_pupilService = pupilService;
	}

	private PupilService _pupilService;

}