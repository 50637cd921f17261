/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for Pupil. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see PupilServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PupilService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.PupilServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the pupil remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PupilServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Gives a page of the pupils who are in a class group now, in the order of first names.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getGroupPupils(long groupId, int start, int end)
		throws PortalException;

	/**
	 * Counts the pupils who are in a class group now.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getGroupPupilsCount(long groupId) throws PortalException;

	/**
	 * Gives the pupils whose guardian the current user is now; a guest is nobody's.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getMyPupils() throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a pupil to who runs the school, to the teachers of the group and to the family.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Pupil getPupil(long pupilId) throws PortalException;

	/**
	 * Gives all enrolments that a pupil ever had, in the order in which they start.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Enrolment> getPupilEnrolments(long pupilId)
		throws PortalException;

	/**
	 * Gives a page of the pupils of a school to who runs it, in the order of first names.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> getSchoolPupils(long schoolGroupId, int start, int end)
		throws PortalException;

	/**
	 * Counts the pupils of a school for who runs it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSchoolPupilsCount(long schoolGroupId) throws PortalException;

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, to who runs it.
	 *
	 * @see PupilLocalService#searchPupils
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Pupil> searchPupils(
			long schoolGroupId, long groupId, String words, int start, int end)
		throws PortalException;

	/**
	 * Counts the pupils that a search finds, for who runs the school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int searchPupilsCount(long schoolGroupId, long groupId, String words)
		throws PortalException;

}