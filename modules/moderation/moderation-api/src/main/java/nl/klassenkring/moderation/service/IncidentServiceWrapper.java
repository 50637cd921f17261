/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link IncidentService}.
 *
 * @author Klassenkring
 * @see IncidentService
 * @generated
 */
public class IncidentServiceWrapper
	implements IncidentService, ServiceWrapper<IncidentService> {

	public IncidentServiceWrapper() {
		this(null);
	}

	public IncidentServiceWrapper(IncidentService incidentService) {
		_incidentService = incidentService;
	}

	/**
	 * Writes down what was done about an incident that the current user reads.
	 *
	 * @see IncidentLocalServiceImpl#addIncidentStep
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentStep addIncidentStep(
			long incidentId,
			nl.klassenkring.moderation.incident.StepRequest stepRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentService.addIncidentStep(incidentId, stepRequest);
	}

	/**
	 * Closes an incident that the current user reads.
	 *
	 * @see IncidentLocalServiceImpl#closeIncident
	 */
	@Override
	public nl.klassenkring.moderation.model.Incident closeIncident(
			long incidentId, boolean misuse)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentService.closeIncident(incidentId, misuse);
	}

	/**
	 * Gives a hard copy from a file that the current user reads, and records that he reads it.
	 */
	@Override
	public byte[] getHardCopy(long hardCopyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentService.getHardCopy(hardCopyId);
	}

	/**
	 * Gives the file of an incident as far as the current user may know it, and records that he reads
	 * it.
	 */
	@Override
	public nl.klassenkring.moderation.incident.IncidentFile getIncidentFile(
			long incidentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentService.getIncidentFile(incidentId);
	}

	/**
	 * Gives a page of the incidents of a school that the current user reads: all of them to a
	 * director, to others those in which they are named.
	 *
	 * @param open whether those that somebody has to act on, what waits longest first, or the others
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.Incident>
			getIncidents(long schoolGroupId, boolean open, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentService.getIncidents(schoolGroupId, open, start, end);
	}

	/**
	 * Counts the same.
	 */
	@Override
	public int getIncidentsCount(long schoolGroupId, boolean open)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentService.getIncidentsCount(schoolGroupId, open);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _incidentService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives what the current user sees who is about to remove something of a group (F1).
	 */
	@Override
	public nl.klassenkring.moderation.incident.RemovalChoices getRemovalChoices(
			nl.klassenkring.moderation.content.ContentRef contentRef)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentService.getRemovalChoices(contentRef);
	}

	/**
	 * Lets somebody read the file of an incident, as a director of its school.
	 *
	 * @param emailAddress with which he signs in
	 * @throws SchoolPersonException if nobody does, or the incident is about him
	 */
	@Override
	public void nameIncidentReader(long incidentId, String emailAddress)
		throws com.liferay.portal.kernel.exception.PortalException {

		_incidentService.nameIncidentReader(incidentId, emailAddress);
	}

	/**
	 * Removes a post, reply or picture, as a director or an administrator of the group (F1).
	 *
	 * @see IncidentLocalServiceImpl#removeContent
	 */
	@Override
	public void removeContent(
			nl.klassenkring.moderation.incident.RemovalRequest removalRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		_incidentService.removeContent(removalRequest);
	}

	/**
	 * Ends that somebody reads the file of an incident, as a director of its school.
	 */
	@Override
	public void removeIncidentReader(long incidentId, long readerUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_incidentService.removeIncidentReader(incidentId, readerUserId);
	}

	@Override
	public IncidentService getWrappedService() {
		return _incidentService;
	}

	@Override
	public void setWrappedService(IncidentService incidentService) {
		_incidentService = incidentService;
	}

	private IncidentService _incidentService;

}