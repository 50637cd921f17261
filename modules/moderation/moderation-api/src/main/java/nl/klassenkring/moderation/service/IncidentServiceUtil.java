/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.moderation.model.Incident;

/**
 * Provides the remote service utility for Incident. This utility wraps
 * <code>nl.klassenkring.moderation.service.impl.IncidentServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see IncidentService
 * @generated
 */
public class IncidentServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.moderation.service.impl.IncidentServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Writes down what was done about an incident that the current user reads.
	 *
	 * @see IncidentLocalServiceImpl#addIncidentStep
	 */
	public static nl.klassenkring.moderation.model.IncidentStep addIncidentStep(
			long incidentId,
			nl.klassenkring.moderation.incident.StepRequest stepRequest)
		throws PortalException {

		return getService().addIncidentStep(incidentId, stepRequest);
	}

	/**
	 * Closes an incident that the current user reads.
	 *
	 * @see IncidentLocalServiceImpl#closeIncident
	 */
	public static Incident closeIncident(long incidentId, boolean misuse)
		throws PortalException {

		return getService().closeIncident(incidentId, misuse);
	}

	/**
	 * Gives a hard copy from a file that the current user reads, and records that he reads it.
	 */
	public static byte[] getHardCopy(long hardCopyId) throws PortalException {
		return getService().getHardCopy(hardCopyId);
	}

	/**
	 * Gives the file of an incident as far as the current user may know it, and records that he reads
	 * it.
	 */
	public static nl.klassenkring.moderation.incident.IncidentFile
			getIncidentFile(long incidentId)
		throws PortalException {

		return getService().getIncidentFile(incidentId);
	}

	/**
	 * Gives a page of the incidents of a school that the current user reads: all of them to a
	 * director, to others those in which they are named.
	 *
	 * @param open whether those that somebody has to act on, what waits longest first, or the others
	 */
	public static List<Incident> getIncidents(
			long schoolGroupId, boolean open, int start, int end)
		throws PortalException {

		return getService().getIncidents(schoolGroupId, open, start, end);
	}

	/**
	 * Counts the same.
	 */
	public static int getIncidentsCount(long schoolGroupId, boolean open)
		throws PortalException {

		return getService().getIncidentsCount(schoolGroupId, open);
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
	 * Gives what the current user sees who is about to remove something of a group (F1).
	 */
	public static nl.klassenkring.moderation.incident.RemovalChoices
			getRemovalChoices(
				nl.klassenkring.moderation.content.ContentRef contentRef)
		throws PortalException {

		return getService().getRemovalChoices(contentRef);
	}

	/**
	 * Lets somebody read the file of an incident, as a director of its school.
	 *
	 * @param emailAddress with which he signs in
	 * @throws SchoolPersonException if nobody does, or the incident is about him
	 */
	public static void nameIncidentReader(long incidentId, String emailAddress)
		throws PortalException {

		getService().nameIncidentReader(incidentId, emailAddress);
	}

	/**
	 * Removes a post, reply or picture, as a director or an administrator of the group (F1).
	 *
	 * @see IncidentLocalServiceImpl#removeContent
	 */
	public static void removeContent(
			nl.klassenkring.moderation.incident.RemovalRequest removalRequest)
		throws PortalException {

		getService().removeContent(removalRequest);
	}

	/**
	 * Ends that somebody reads the file of an incident, as a director of its school.
	 */
	public static void removeIncidentReader(long incidentId, long readerUserId)
		throws PortalException {

		getService().removeIncidentReader(incidentId, readerUserId);
	}

	public static IncidentService getService() {
		return _service;
	}

	public static void setService(IncidentService service) {
		_service = service;
	}

	private static volatile IncidentService _service;

}