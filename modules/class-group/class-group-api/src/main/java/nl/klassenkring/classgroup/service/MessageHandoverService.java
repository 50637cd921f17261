/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.classgroup.model.MessageHandover;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for MessageHandover. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see MessageHandoverServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface MessageHandoverService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.MessageHandoverServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the message handover remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link MessageHandoverServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Hands a message to the director, as a member of a council.
	 *
	 * @see MessageHandoverLocalService#addMessageHandover
	 */
	public MessageHandover addMessageHandover(
			long groupId, String title, String content, String category,
			ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Gives a message, to the members of its council and to the directors of its school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public MessageHandover getMessageHandover(long messageHandoverId)
		throws PortalException;

	/**
	 * Gives a page of what a council handed over, latest first, to its members.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MessageHandover> getMessageHandovers(
			long groupId, int start, int end)
		throws PortalException;

	/**
	 * Counts what a council handed over, for its members.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getMessageHandoversCount(long groupId) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a page of what waits in a school, longest waiting first, to its directors.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MessageHandover> getWaitingMessageHandovers(
			long schoolGroupId, int start, int end)
		throws PortalException;

	/**
	 * Counts what waits in a school, for its directors.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getWaitingMessageHandoversCount(long schoolGroupId)
		throws PortalException;

	/**
	 * Posts a message that waits, as a director of its school.
	 *
	 * @see MessageHandoverLocalService#postMessageHandover
	 */
	public MessageHandover postMessageHandover(
			long messageHandoverId, String[] confirmedWarnings)
		throws PortalException;

	/**
	 * Returns a message that waits with a reason, as a director of its school.
	 *
	 * @see MessageHandoverLocalService#returnMessageHandover
	 */
	public MessageHandover returnMessageHandover(
			long messageHandoverId, String reason)
		throws PortalException;

}