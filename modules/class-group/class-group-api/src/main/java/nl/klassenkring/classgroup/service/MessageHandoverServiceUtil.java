/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.classgroup.model.MessageHandover;

/**
 * Provides the remote service utility for MessageHandover. This utility wraps
 * <code>nl.klassenkring.classgroup.service.impl.MessageHandoverServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see MessageHandoverService
 * @generated
 */
public class MessageHandoverServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.MessageHandoverServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Hands a message to the director, as a member of a council.
	 *
	 * @see MessageHandoverLocalService#addMessageHandover
	 */
	public static MessageHandover addMessageHandover(
			long groupId, String title, String content, String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addMessageHandover(
			groupId, title, content, category, serviceContext);
	}

	/**
	 * Gives a message, to the members of its council and to the directors of its school.
	 */
	public static MessageHandover getMessageHandover(long messageHandoverId)
		throws PortalException {

		return getService().getMessageHandover(messageHandoverId);
	}

	/**
	 * Gives a page of what a council handed over, latest first, to its members.
	 */
	public static List<MessageHandover> getMessageHandovers(
			long groupId, int start, int end)
		throws PortalException {

		return getService().getMessageHandovers(groupId, start, end);
	}

	/**
	 * Counts what a council handed over, for its members.
	 */
	public static int getMessageHandoversCount(long groupId)
		throws PortalException {

		return getService().getMessageHandoversCount(groupId);
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
	 * Gives a page of what waits in a school, longest waiting first, to its directors.
	 */
	public static List<MessageHandover> getWaitingMessageHandovers(
			long schoolGroupId, int start, int end)
		throws PortalException {

		return getService().getWaitingMessageHandovers(
			schoolGroupId, start, end);
	}

	/**
	 * Counts what waits in a school, for its directors.
	 */
	public static int getWaitingMessageHandoversCount(long schoolGroupId)
		throws PortalException {

		return getService().getWaitingMessageHandoversCount(schoolGroupId);
	}

	/**
	 * Posts a message that waits, as a director of its school.
	 *
	 * @see MessageHandoverLocalService#postMessageHandover
	 */
	public static MessageHandover postMessageHandover(
			long messageHandoverId, String[] confirmedWarnings)
		throws PortalException {

		return getService().postMessageHandover(
			messageHandoverId, confirmedWarnings);
	}

	/**
	 * Returns a message that waits with a reason, as a director of its school.
	 *
	 * @see MessageHandoverLocalService#returnMessageHandover
	 */
	public static MessageHandover returnMessageHandover(
			long messageHandoverId, String reason)
		throws PortalException {

		return getService().returnMessageHandover(messageHandoverId, reason);
	}

	public static MessageHandoverService getService() {
		return _service;
	}

	public static void setService(MessageHandoverService service) {
		_service = service;
	}

	private static volatile MessageHandoverService _service;

}