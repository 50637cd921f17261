/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.helprequest.model.HelpRequest;

/**
 * Provides the remote service utility for HelpRequest. This utility wraps
 * <code>nl.klassenkring.helprequest.service.impl.HelpRequestServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see HelpRequestService
 * @generated
 */
public class HelpRequestServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpRequestServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Agrees to take over a place that is offered to the current user.
	 *
	 * @see HelpSwapLocalService#accept
	 */
	public static nl.klassenkring.helprequest.model.HelpSwap acceptSwap(
			long helpSwapId)
		throws PortalException {

		return getService().acceptSwap(helpSwapId);
	}

	/**
	 * Asks for help in a group, as the current user, who may post there.
	 *
	 * @see HelpRequestLocalService#addHelpRequest
	 */
	public static HelpRequest addHelpRequest(
			nl.klassenkring.helprequest.request.HelpRequestDraft draft,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addHelpRequest(draft, serviceContext);
	}

	/**
	 * Says what the policy would say now of what the current user writes.
	 *
	 * @see HelpRequestLocalService#adviseHelpRequest
	 */
	public static nl.klassenkring.classgroup.post.PostAdvice adviseHelpRequest(
			nl.klassenkring.helprequest.request.HelpRequestDraft draft)
		throws PortalException {

		return getService().adviseHelpRequest(draft);
	}

	/**
	 * Says what the policy would say now of a change of what a request asks, to who decides about it.
	 *
	 * @see HelpRequestLocalService#adviseHelpSlots
	 */
	public static nl.klassenkring.classgroup.post.PostAdvice adviseHelpSlots(
			nl.klassenkring.helprequest.request.SlotsChange change)
		throws PortalException {

		return getService().adviseHelpSlots(change);
	}

	/**
	 * Gives a place to somebody who offered his help, as who decides.
	 *
	 * @see HelpSignUpLocalService#assign
	 */
	public static void assign(long helpSlotId, long userId)
		throws PortalException {

		getService().assign(helpSlotId, userId);
	}

	/**
	 * Changes what a request asks, as who decides about it.
	 *
	 * @see HelpRequestLocalService#changeHelpSlots
	 */
	public static void changeHelpSlots(
			nl.klassenkring.helprequest.request.SlotsChange change)
		throws PortalException {

		getService().changeHelpSlots(change);
	}

	/**
	 * Does not take over a place that is offered to the current user.
	 *
	 * @see HelpSwapLocalService#decline
	 */
	public static nl.klassenkring.helprequest.model.HelpSwap declineSwap(
			long helpSwapId)
		throws PortalException {

		return getService().declineSwap(helpSwapId);
	}

	/**
	 * Gives the request of a post, if it has one that the current user may see; null otherwise.
	 */
	public static HelpRequest fetchPostHelpRequest(long classPostId)
		throws PortalException {

		return getService().fetchPostHelpRequest(classPostId);
	}

	/**
	 * Gives slots of a group by their keys, in no particular order.
	 */
	public static List<nl.klassenkring.helprequest.model.HelpSlot>
			getGroupHelpSlots(
				long groupId, java.util.Collection<Long> helpSlotIds)
		throws PortalException {

		return getService().getGroupHelpSlots(groupId, helpSlotIds);
	}

	/**
	 * Gives a page of the parents to whom the current user can offer a place, by name.
	 *
	 * @param name a part of it; empty for all
	 */
	public static List<nl.klassenkring.helprequest.request.Helper> getHelpers(
			long groupId, String name, int start, int end)
		throws PortalException {

		return getService().getHelpers(groupId, name, start, end);
	}

	/**
	 * Gives a request.
	 */
	public static HelpRequest getHelpRequest(long helpRequestId)
		throws PortalException {

		return getService().getHelpRequest(helpRequestId);
	}

	/**
	 * Gives requests of a group by their keys, those that the current user may see.
	 */
	public static List<HelpRequest> getHelpRequests(
			long groupId, java.util.Collection<Long> helpRequestIds)
		throws PortalException {

		return getService().getHelpRequests(groupId, helpRequestIds);
	}

	/**
	 * Gives who signed up for slots of a group: who has a place, and the current user's own; all to
	 * who decides about the request.
	 */
	public static List<nl.klassenkring.helprequest.model.HelpSignUp>
			getHelpSignUps(long groupId, long[] helpSlotIds)
		throws PortalException {

		return getService().getHelpSignUps(groupId, helpSlotIds);
	}

	/**
	 * Gives a slot.
	 */
	public static nl.klassenkring.helprequest.model.HelpSlot getHelpSlot(
			long helpSlotId)
		throws PortalException {

		return getService().getHelpSlot(helpSlotId);
	}

	/**
	 * Gives the slots of a request, in the order in which they come.
	 */
	public static List<nl.klassenkring.helprequest.model.HelpSlot> getHelpSlots(
			long helpRequestId)
		throws PortalException {

		return getService().getHelpSlots(helpRequestId);
	}

	/**
	 * Gives a page of the slots of a group.
	 */
	public static List<nl.klassenkring.helprequest.model.HelpSlot> getHelpSlots(
			long groupId, nl.klassenkring.helprequest.request.SlotList slotList,
			int start, int end)
		throws PortalException {

		return getService().getHelpSlots(groupId, slotList, start, end);
	}

	/**
	 * Counts the slots of a group.
	 */
	public static int getHelpSlotsCount(
			long groupId, nl.klassenkring.helprequest.request.SlotList slotList)
		throws PortalException {

		return getService().getHelpSlotsCount(groupId, slotList);
	}

	/**
	 * Gives the offers in a group that the current user made and that nobody answered.
	 */
	public static List<nl.klassenkring.helprequest.model.HelpSwap>
			getOffersOfMine(long groupId)
		throws PortalException {

		return getService().getOffersOfMine(groupId);
	}

	/**
	 * Gives the offers in a group that wait for the current user's answer.
	 */
	public static List<nl.klassenkring.helprequest.model.HelpSwap>
			getOffersToMe(long groupId)
		throws PortalException {

		return getService().getOffersToMe(groupId);
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
	 * Gives the slots of a group, today and later, for which the current user signed up.
	 */
	public static List<nl.klassenkring.helprequest.model.HelpSlot>
			getOwnHelpSlots(long groupId)
		throws PortalException {

		return getService().getOwnHelpSlots(groupId);
	}

	/**
	 * Gives the slots of all groups in which the current user has a place, from a day on, as far as
	 * he may still see them.
	 */
	public static List<nl.klassenkring.helprequest.model.HelpSlot> getOwnPlaces(
			java.time.LocalDate from)
		throws PortalException {

		return getService().getOwnPlaces(from);
	}

	/**
	 * Gives the requests of the current user in a group whose posts are not placed yet.
	 */
	public static List<HelpRequest> getWaitingHelpRequests(long groupId)
		throws PortalException {

		return getService().getWaitingHelpRequests(groupId);
	}

	/**
	 * Offers the current user's place to another parent.
	 *
	 * @see HelpSwapLocalService#propose
	 */
	public static nl.klassenkring.helprequest.model.HelpSwap proposeSwap(
			long helpSlotId, long toUserId, long toSlotId)
		throws PortalException {

		return getService().proposeSwap(helpSlotId, toUserId, toSlotId);
	}

	/**
	 * Takes somebody's place or offer away, as who decides.
	 *
	 * @see HelpSignUpLocalService#remove
	 */
	public static void remove(long helpSlotId, long userId)
		throws PortalException {

		getService().remove(helpSlotId, userId);
	}

	/**
	 * Lets the current user take a place, or offer his help.
	 *
	 * @see HelpSignUpLocalService#signUp
	 */
	public static void signUp(long helpSlotId) throws PortalException {
		getService().signUp(helpSlotId);
	}

	/**
	 * Gives the current user's place or offer back.
	 *
	 * @see HelpSignUpLocalService#withdraw
	 */
	public static void withdraw(long helpSlotId) throws PortalException {
		getService().withdraw(helpSlotId);
	}

	/**
	 * Takes an offer of the current user back.
	 *
	 * @see HelpSwapLocalService#withdraw
	 */
	public static nl.klassenkring.helprequest.model.HelpSwap withdrawSwap(
			long helpSwapId)
		throws PortalException {

		return getService().withdrawSwap(helpSwapId);
	}

	public static HelpRequestService getService() {
		return _service;
	}

	public static void setService(HelpRequestService service) {
		_service = service;
	}

	private static volatile HelpRequestService _service;

}