/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.RemovalChoices;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentStep;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for Incident. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see IncidentServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface IncidentService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.moderation.service.impl.IncidentServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the incident remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link IncidentServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Writes down what was done about an incident that the current user reads.
	 *
	 * @see IncidentLocalServiceImpl#addIncidentStep
	 */
	public IncidentStep addIncidentStep(
			long incidentId, StepRequest stepRequest)
		throws PortalException;

	/**
	 * Closes an incident that the current user reads.
	 *
	 * @see IncidentLocalServiceImpl#closeIncident
	 */
	public Incident closeIncident(long incidentId, boolean misuse)
		throws PortalException;

	/**
	 * Gives a hard copy from a file that the current user reads, and records that he reads it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public byte[] getHardCopy(long hardCopyId) throws PortalException;

	/**
	 * Gives the file of an incident as far as the current user may know it, and records that he reads
	 * it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IncidentFile getIncidentFile(long incidentId) throws PortalException;

	/**
	 * Gives a page of the incidents of a school that the current user reads: all of them to a
	 * director, to others those in which they are named.
	 *
	 * @param open whether those that somebody has to act on, what waits longest first, or the others
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Incident> getIncidents(
			long schoolGroupId, boolean open, int start, int end)
		throws PortalException;

	/**
	 * Counts the same.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getIncidentsCount(long schoolGroupId, boolean open)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives what the current user sees who is about to remove something of a group (F1).
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public RemovalChoices getRemovalChoices(ContentRef contentRef)
		throws PortalException;

	/**
	 * Lets somebody read the file of an incident, as a director of its school.
	 *
	 * @param emailAddress with which he signs in
	 * @throws SchoolPersonException if nobody does, or the incident is about him
	 */
	public void nameIncidentReader(long incidentId, String emailAddress)
		throws PortalException;

	/**
	 * Removes a post, reply or picture, as a director or an administrator of the group (F1).
	 *
	 * @see IncidentLocalServiceImpl#removeContent
	 */
	public void removeContent(RemovalRequest removalRequest)
		throws PortalException;

	/**
	 * Ends that somebody reads the file of an incident, as a director of its school.
	 */
	public void removeIncidentReader(long incidentId, long readerUserId)
		throws PortalException;

}