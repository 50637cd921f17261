/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ObjectionService}.
 *
 * @author Klassenkring
 * @see ObjectionService
 * @generated
 */
public class ObjectionServiceWrapper
	implements ObjectionService, ServiceWrapper<ObjectionService> {

	public ObjectionServiceWrapper() {
		this(null);
	}

	public ObjectionServiceWrapper(ObjectionService objectionService) {
		_objectionService = objectionService;
	}

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
	@Override
	public nl.klassenkring.consent.model.Objection addObjection(
			long pictureId, long pupilId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.addObjection(pictureId, pupilId, reason);
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
	@Override
	public nl.klassenkring.consent.model.Objection closeObjection(
			long objectionId, String status, String outcome)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.closeObjection(objectionId, status, outcome);
	}

	/**
	 * Gives a page of the objections of the current user, latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.Objection>
			getMyObjections(int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.getMyObjections(start, end);
	}

	/**
	 * Counts the objections of the current user.
	 */
	@Override
	public int getMyObjectionsCount()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.getMyObjectionsCount();
	}

	/**
	 * Gives an objection: one's own, or as teacher of the group or as director.
	 */
	@Override
	public nl.klassenkring.consent.model.Objection getObjection(
			long objectionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.getObjection(objectionId);
	}

	/**
	 * Gives the depicted pupils for whom the current user may object to a placed picture; empty if
	 * there is none, or no such picture.
	 */
	@Override
	public java.util.List<Long> getObjectionPupilIds(long pictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.getObjectionPupilIds(pictureId);
	}

	/**
	 * Gives a page of the objections of a class group, or of the whole school for its director, by
	 * due date.
	 *
	 * @param groupId the Site of a class group, or that of the school
	 * @param open whether those that are open are asked for, or those that are closed
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.Objection>
			getObjections(long groupId, boolean open, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.getObjections(groupId, open, start, end);
	}

	/**
	 * Counts what {@link #getObjections} gives.
	 */
	@Override
	public int getObjectionsCount(long groupId, boolean open)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.getObjectionsCount(groupId, open);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _objectionService.getOSGiServiceIdentifier();
	}

	/**
	 * Records how the conversation goes as teacher of the group or as director, while the objection
	 * is open.
	 *
	 * @throws nl.klassenkring.consent.exception.ObjectionStatusException if the objection is closed
	 * @throws nl.klassenkring.consent.exception.ObjectionReasonException if the text is missing or
	 too long
	 */
	@Override
	public nl.klassenkring.consent.model.Objection recordConversation(
			long objectionId, String outcome)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionService.recordConversation(objectionId, outcome);
	}

	@Override
	public ObjectionService getWrappedService() {
		return _objectionService;
	}

	@Override
	public void setWrappedService(ObjectionService objectionService) {
		_objectionService = objectionService;
	}

	private ObjectionService _objectionService;

}