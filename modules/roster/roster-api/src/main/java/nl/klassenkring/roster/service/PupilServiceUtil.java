/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.roster.model.Pupil;

/**
 * Provides the remote service utility for Pupil. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.PupilServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see PupilService
 * @generated
 */
public class PupilServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.PupilServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Gives a page of the pupils who are in a class group now, in the order of first names.
	 */
	public static List<Pupil> getGroupPupils(long groupId, int start, int end)
		throws PortalException {

		return getService().getGroupPupils(groupId, start, end);
	}

	/**
	 * Counts the pupils who are in a class group now.
	 */
	public static int getGroupPupilsCount(long groupId) throws PortalException {
		return getService().getGroupPupilsCount(groupId);
	}

	/**
	 * Gives the pupils whose guardian the current user is now; a guest is nobody's.
	 */
	public static List<Pupil> getMyPupils() throws PortalException {
		return getService().getMyPupils();
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
	 * Gives a pupil to who runs the school, to the teachers of the group and to the family.
	 */
	public static Pupil getPupil(long pupilId) throws PortalException {
		return getService().getPupil(pupilId);
	}

	/**
	 * Gives all enrolments that a pupil ever had, in the order in which they start.
	 */
	public static List<nl.klassenkring.roster.model.Enrolment>
			getPupilEnrolments(long pupilId)
		throws PortalException {

		return getService().getPupilEnrolments(pupilId);
	}

	/**
	 * Gives a page of the pupils of a school to who runs it, in the order of first names.
	 */
	public static List<Pupil> getSchoolPupils(
			long schoolGroupId, int start, int end)
		throws PortalException {

		return getService().getSchoolPupils(schoolGroupId, start, end);
	}

	/**
	 * Counts the pupils of a school for who runs it.
	 */
	public static int getSchoolPupilsCount(long schoolGroupId)
		throws PortalException {

		return getService().getSchoolPupilsCount(schoolGroupId);
	}

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, to who runs it.
	 *
	 * @see PupilLocalService#searchPupils
	 */
	public static List<Pupil> searchPupils(
			long schoolGroupId, long groupId, String words, int start, int end)
		throws PortalException {

		return getService().searchPupils(
			schoolGroupId, groupId, words, start, end);
	}

	/**
	 * Counts the pupils that a search finds, for who runs the school.
	 */
	public static int searchPupilsCount(
			long schoolGroupId, long groupId, String words)
		throws PortalException {

		return getService().searchPupilsCount(schoolGroupId, groupId, words);
	}

	public static PupilService getService() {
		return _service;
	}

	public static void setService(PupilService service) {
		_service = service;
	}

	private static volatile PupilService _service;

}