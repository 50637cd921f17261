/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link MessageHandoverService}.
 *
 * @author Klassenkring
 * @see MessageHandoverService
 * @generated
 */
public class MessageHandoverServiceWrapper
	implements MessageHandoverService, ServiceWrapper<MessageHandoverService> {

	public MessageHandoverServiceWrapper() {
		this(null);
	}

	public MessageHandoverServiceWrapper(
		MessageHandoverService messageHandoverService) {

		_messageHandoverService = messageHandoverService;
	}

	/**
	 * Hands a message to the director, as a member of a council.
	 *
	 * @see MessageHandoverLocalService#addMessageHandover
	 */
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover addMessageHandover(
			long groupId, String title, String content, String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverService.addMessageHandover(
			groupId, title, content, category, serviceContext);
	}

	/**
	 * Gives a message, to the members of its council and to the directors of its school.
	 */
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover getMessageHandover(
			long messageHandoverId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverService.getMessageHandover(messageHandoverId);
	}

	/**
	 * Gives a page of what a council handed over, latest first, to its members.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.MessageHandover>
			getMessageHandovers(long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverService.getMessageHandovers(groupId, start, end);
	}

	/**
	 * Counts what a council handed over, for its members.
	 */
	@Override
	public int getMessageHandoversCount(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverService.getMessageHandoversCount(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _messageHandoverService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of what waits in a school, longest waiting first, to its directors.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.MessageHandover>
			getWaitingMessageHandovers(long schoolGroupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverService.getWaitingMessageHandovers(
			schoolGroupId, start, end);
	}

	/**
	 * Counts what waits in a school, for its directors.
	 */
	@Override
	public int getWaitingMessageHandoversCount(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverService.getWaitingMessageHandoversCount(
			schoolGroupId);
	}

	/**
	 * Posts a message that waits, as a director of its school.
	 *
	 * @see MessageHandoverLocalService#postMessageHandover
	 */
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover postMessageHandover(
			long messageHandoverId, String[] confirmedWarnings)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverService.postMessageHandover(
			messageHandoverId, confirmedWarnings);
	}

	/**
	 * Returns a message that waits with a reason, as a director of its school.
	 *
	 * @see MessageHandoverLocalService#returnMessageHandover
	 */
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
			returnMessageHandover(long messageHandoverId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverService.returnMessageHandover(
			messageHandoverId, reason);
	}

	@Override
	public MessageHandoverService getWrappedService() {
		return _messageHandoverService;
	}

	@Override
	public void setWrappedService(
		MessageHandoverService messageHandoverService) {

		_messageHandoverService = messageHandoverService;
	}

	private MessageHandoverService _messageHandoverService;

}