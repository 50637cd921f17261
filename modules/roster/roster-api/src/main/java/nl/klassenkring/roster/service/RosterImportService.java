/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.io.InputStream;

import java.util.List;
import java.util.Map;

import nl.klassenkring.roster.exchange.plan.ImportPlan;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.RosterImport;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for RosterImport. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see RosterImportServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface RosterImportService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.RosterImportServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the roster import remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link RosterImportServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Reads a file and plans its import, which changes nothing yet.
	 *
	 * @see RosterImportLocalService#addRosterImport
	 */
	@JSONWebService(mode = JSONWebServiceMode.IGNORE)
	public RosterImport addRosterImport(
			long schoolGroupId, String fileName, InputStream content)
		throws PortalException;

	/**
	 * Imports what was planned and shown.
	 *
	 * @see RosterImportLocalService#confirmRosterImport
	 */
	public RosterImport confirmRosterImport(
			long rosterImportId, String planHash)
		throws PortalException;

	/**
	 * Drops an import that waits.
	 */
	public RosterImport dropRosterImport(long rosterImportId)
		throws PortalException;

	/**
	 * Gives which class groups the groups of an import that waits are.
	 *
	 * @see RosterImportLocalService#getGroupLinks
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<String, Long> getGroupLinks(long rosterImportId)
		throws PortalException;

	/**
	 * Gives the plan of an import that waits, against what is known now.
	 *
	 * @see RosterImportLocalService#getImportPlan
	 */
	@JSONWebService(mode = JSONWebServiceMode.IGNORE)
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ImportPlan getImportPlan(long rosterImportId) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives an import of a school that the current user runs.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public RosterImport getRosterImport(long rosterImportId)
		throws PortalException;

	/**
	 * Gives a page of the imports of a school, the latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<RosterImport> getRosterImports(
			long schoolGroupId, int start, int end)
		throws PortalException;

	/**
	 * Counts the imports of a school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getRosterImportsCount(long schoolGroupId) throws PortalException;

	/**
	 * Gives the enrolments of a school for a school year that have not ended.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Enrolment> getSchoolEnrolments(
			long schoolGroupId, String schoolYear)
		throws PortalException;

	/**
	 * Says which class group a group of the roster is.
	 *
	 * @see EnrolmentLocalService#linkRosterGroup
	 */
	public void linkRosterGroup(
			long schoolGroupId, String schoolYear, String rosterGroupKey,
			long groupId)
		throws PortalException;

}