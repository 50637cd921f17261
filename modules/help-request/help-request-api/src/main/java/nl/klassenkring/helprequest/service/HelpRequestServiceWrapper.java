/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link HelpRequestService}.
 *
 * @author Klassenkring
 * @see HelpRequestService
 * @generated
 */
public class HelpRequestServiceWrapper
	implements HelpRequestService, ServiceWrapper<HelpRequestService> {

	public HelpRequestServiceWrapper() {
		this(null);
	}

	public HelpRequestServiceWrapper(HelpRequestService helpRequestService) {
		_helpRequestService = helpRequestService;
	}

	/**
	 * Agrees to take over a place that is offered to the current user.
	 *
	 * @see HelpSwapLocalService#accept
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap acceptSwap(
			long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.acceptSwap(helpSwapId);
	}

	/**
	 * Asks for help in a group, as the current user, who may post there.
	 *
	 * @see HelpRequestLocalService#addHelpRequest
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest addHelpRequest(
			nl.klassenkring.helprequest.request.HelpRequestDraft draft,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.addHelpRequest(draft, serviceContext);
	}

	/**
	 * Says what the policy would say now of what the current user writes.
	 *
	 * @see HelpRequestLocalService#adviseHelpRequest
	 */
	@Override
	public nl.klassenkring.classgroup.post.PostAdvice adviseHelpRequest(
			nl.klassenkring.helprequest.request.HelpRequestDraft draft)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.adviseHelpRequest(draft);
	}

	/**
	 * Says what the policy would say now of a change of what a request asks, to who decides about it.
	 *
	 * @see HelpRequestLocalService#adviseHelpSlots
	 */
	@Override
	public nl.klassenkring.classgroup.post.PostAdvice adviseHelpSlots(
			nl.klassenkring.helprequest.request.SlotsChange change)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.adviseHelpSlots(change);
	}

	/**
	 * Gives a place to somebody who offered his help, as who decides.
	 *
	 * @see HelpSignUpLocalService#assign
	 */
	@Override
	public void assign(long helpSlotId, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpRequestService.assign(helpSlotId, userId);
	}

	/**
	 * Changes what a request asks, as who decides about it.
	 *
	 * @see HelpRequestLocalService#changeHelpSlots
	 */
	@Override
	public void changeHelpSlots(
			nl.klassenkring.helprequest.request.SlotsChange change)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpRequestService.changeHelpSlots(change);
	}

	/**
	 * Does not take over a place that is offered to the current user.
	 *
	 * @see HelpSwapLocalService#decline
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap declineSwap(
			long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.declineSwap(helpSwapId);
	}

	/**
	 * Gives the request of a post, if it has one that the current user may see; null otherwise.
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest fetchPostHelpRequest(
			long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.fetchPostHelpRequest(classPostId);
	}

	/**
	 * Gives slots of a group by their keys, in no particular order.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getGroupHelpSlots(
				long groupId, java.util.Collection<Long> helpSlotIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getGroupHelpSlots(groupId, helpSlotIds);
	}

	/**
	 * Gives a page of the parents to whom the current user can offer a place, by name.
	 *
	 * @param name a part of it; empty for all
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.request.Helper>
			getHelpers(long groupId, String name, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getHelpers(groupId, name, start, end);
	}

	/**
	 * Gives a request.
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest getHelpRequest(
			long helpRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getHelpRequest(helpRequestId);
	}

	/**
	 * Gives requests of a group by their keys, those that the current user may see.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
			getHelpRequests(
				long groupId, java.util.Collection<Long> helpRequestIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getHelpRequests(groupId, helpRequestIds);
	}

	/**
	 * Gives who signed up for slots of a group: who has a place, and the current user's own; all to
	 * who decides about the request.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSignUp>
			getHelpSignUps(long groupId, long[] helpSlotIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getHelpSignUps(groupId, helpSlotIds);
	}

	/**
	 * Gives a slot.
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot getHelpSlot(
			long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getHelpSlot(helpSlotId);
	}

	/**
	 * Gives the slots of a request, in the order in which they come.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getHelpSlots(long helpRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getHelpSlots(helpRequestId);
	}

	/**
	 * Gives a page of the slots of a group.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getHelpSlots(
				long groupId,
				nl.klassenkring.helprequest.request.SlotList slotList,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getHelpSlots(groupId, slotList, start, end);
	}

	/**
	 * Counts the slots of a group.
	 */
	@Override
	public int getHelpSlotsCount(
			long groupId, nl.klassenkring.helprequest.request.SlotList slotList)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getHelpSlotsCount(groupId, slotList);
	}

	/**
	 * Gives the offers in a group that the current user made and that nobody answered.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSwap>
			getOffersOfMine(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getOffersOfMine(groupId);
	}

	/**
	 * Gives the offers in a group that wait for the current user's answer.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSwap>
			getOffersToMe(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getOffersToMe(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _helpRequestService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives the slots of a group, today and later, for which the current user signed up.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getOwnHelpSlots(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getOwnHelpSlots(groupId);
	}

	/**
	 * Gives the slots of all groups in which the current user has a place, from a day on, as far as
	 * he may still see them.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getOwnPlaces(java.time.LocalDate from)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getOwnPlaces(from);
	}

	/**
	 * Gives the requests of the current user in a group whose posts are not placed yet.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
			getWaitingHelpRequests(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.getWaitingHelpRequests(groupId);
	}

	/**
	 * Offers the current user's place to another parent.
	 *
	 * @see HelpSwapLocalService#propose
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap proposeSwap(
			long helpSlotId, long toUserId, long toSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.proposeSwap(helpSlotId, toUserId, toSlotId);
	}

	/**
	 * Takes somebody's place or offer away, as who decides.
	 *
	 * @see HelpSignUpLocalService#remove
	 */
	@Override
	public void remove(long helpSlotId, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpRequestService.remove(helpSlotId, userId);
	}

	/**
	 * Lets the current user take a place, or offer his help.
	 *
	 * @see HelpSignUpLocalService#signUp
	 */
	@Override
	public void signUp(long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpRequestService.signUp(helpSlotId);
	}

	/**
	 * Gives the current user's place or offer back.
	 *
	 * @see HelpSignUpLocalService#withdraw
	 */
	@Override
	public void withdraw(long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpRequestService.withdraw(helpSlotId);
	}

	/**
	 * Takes an offer of the current user back.
	 *
	 * @see HelpSwapLocalService#withdraw
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap withdrawSwap(
			long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestService.withdrawSwap(helpSwapId);
	}

	@Override
	public HelpRequestService getWrappedService() {
		return _helpRequestService;
	}

	@Override
	public void setWrappedService(HelpRequestService helpRequestService) {
		_helpRequestService = helpRequestService;
	}

	private HelpRequestService _helpRequestService;

}