/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.consent.model.Objection;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for Objection. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ObjectionServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ObjectionService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ObjectionServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the objection remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ObjectionServiceUtil} if injection and service tracking are not available.
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
	public Objection addObjection(long pictureId, long pupilId, String reason)
		throws PortalException;

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
	public Objection closeObjection(
			long objectionId, String status, String outcome)
		throws PortalException;

	/**
	 * Gives a page of the objections of the current user, latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Objection> getMyObjections(int start, int end)
		throws PortalException;

	/**
	 * Counts the objections of the current user.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getMyObjectionsCount() throws PortalException;

	/**
	 * Gives an objection: one's own, or as teacher of the group or as director.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public Objection getObjection(long objectionId) throws PortalException;

	/**
	 * Gives the depicted pupils for whom the current user may object to a placed picture; empty if
	 * there is none, or no such picture.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Long> getObjectionPupilIds(long pictureId)
		throws PortalException;

	/**
	 * Gives a page of the objections of a class group, or of the whole school for its director, by
	 * due date.
	 *
	 * @param groupId the Site of a class group, or that of the school
	 * @param open whether those that are open are asked for, or those that are closed
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public List<Objection> getObjections(
			long groupId, boolean open, int start, int end)
		throws PortalException;

	/**
	 * Counts what {@link #getObjections} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getObjectionsCount(long groupId, boolean open)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Records how the conversation goes as teacher of the group or as director, while the objection
	 * is open.
	 *
	 * @throws nl.klassenkring.consent.exception.ObjectionStatusException if the objection is closed
	 * @throws nl.klassenkring.consent.exception.ObjectionReasonException if the text is missing or
	 too long
	 */
	public Objection recordConversation(long objectionId, String outcome)
		throws PortalException;

}