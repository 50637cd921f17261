/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.consent.model.Objection;

/**
 * Provides the remote service utility for Objection. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ObjectionServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ObjectionService
 * @generated
 */
public class ObjectionServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ObjectionServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Objects to a placed picture as guardian with authority over a depicted pupil, or as that pupil
	 * (C4). The picture is hidden at once. A second objection of the same person about the same
	 * pupil, while the first is open, gives the first.
	 *
	 * @param reason in own words, at most 2000 characters
	 * @throws nl.klassenkring.consent.exception.ObjectionReasonException if the reason is missing or
	 too long
	 * @throws com.liferay.portal.kernel.security.auth.PrincipalException if the picture does not
	 exist, does not show the pupil, or the current user does not speak for the pupil
	 */
	public static Objection addObjection(
			long pictureId, long pupilId, String reason)
		throws PortalException {

		return getService().addObjection(pictureId, pupilId, reason);
	}

	/**
	 * Ends the conversation as teacher of the group or as director.
	 *
	 * @param status {@code REMOVED} or {@code RESTORED}, a name of {@link
	 nl.klassenkring.consent.constants.ObjectionStatus}
	 * @param outcome what was agreed, at most 2000 characters; the one who objected reads it
	 * @throws nl.klassenkring.consent.exception.ObjectionStatusException if the objection is closed,
	 or the status is neither of the two
	 * @throws nl.klassenkring.consent.exception.ObjectionReasonException if the outcome is missing or
	 too long
	 */
	public static Objection closeObjection(
			long objectionId, String status, String outcome)
		throws PortalException {

		return getService().closeObjection(objectionId, status, outcome);
	}

	/**
	 * Gives a page of the objections of the current user, latest first.
	 */
	public static List<Objection> getMyObjections(int start, int end)
		throws PortalException {

		return getService().getMyObjections(start, end);
	}

	/**
	 * Counts the objections of the current user.
	 */
	public static int getMyObjectionsCount() throws PortalException {
		return getService().getMyObjectionsCount();
	}

	/**
	 * Gives an objection: one's own, or as teacher of the group or as director.
	 */
	public static Objection getObjection(long objectionId)
		throws PortalException {

		return getService().getObjection(objectionId);
	}

	/**
	 * Gives the depicted pupils for whom the current user may object to a placed picture; empty if
	 * there is none, or no such picture.
	 */
	public static List<Long> getObjectionPupilIds(long pictureId)
		throws PortalException {

		return getService().getObjectionPupilIds(pictureId);
	}

	/**
	 * Gives a page of the objections of a class group, or of the whole school for its director, by
	 * due date.
	 *
	 * @param groupId the Site of a class group, or that of the school
	 * @param open whether those that are open are asked for, or those that are closed
	 */
	public static List<Objection> getObjections(
			long groupId, boolean open, int start, int end)
		throws PortalException {

		return getService().getObjections(groupId, open, start, end);
	}

	/**
	 * Counts what {@link #getObjections} gives.
	 */
	public static int getObjectionsCount(long groupId, boolean open)
		throws PortalException {

		return getService().getObjectionsCount(groupId, open);
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
	 * Records how the conversation goes as teacher of the group or as director, while the objection
	 * is open.
	 *
	 * @throws nl.klassenkring.consent.exception.ObjectionStatusException if the objection is closed
	 * @throws nl.klassenkring.consent.exception.ObjectionReasonException if the text is missing or
	 too long
	 */
	public static Objection recordConversation(long objectionId, String outcome)
		throws PortalException {

		return getService().recordConversation(objectionId, outcome);
	}

	public static ObjectionService getService() {
		return _service;
	}

	public static void setService(ObjectionService service) {
		_service = service;
	}

	private static volatile ObjectionService _service;

}