/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;

import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.Helper;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.request.SlotsChange;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for HelpRequest. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see HelpRequestServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface HelpRequestService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpRequestServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the help request remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link HelpRequestServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Agrees to take over a place that is offered to the current user.
	 *
	 * @see HelpSwapLocalService#accept
	 */
	public HelpSwap acceptSwap(long helpSwapId) throws PortalException;

	/**
	 * Asks for help in a group, as the current user, who may post there.
	 *
	 * @see HelpRequestLocalService#addHelpRequest
	 */
	public HelpRequest addHelpRequest(
			HelpRequestDraft draft, ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Says what the policy would say now of what the current user writes.
	 *
	 * @see HelpRequestLocalService#adviseHelpRequest
	 */
	public PostAdvice adviseHelpRequest(HelpRequestDraft draft)
		throws PortalException;

	/**
	 * Says what the policy would say now of a change of what a request asks, to who decides about it.
	 *
	 * @see HelpRequestLocalService#adviseHelpSlots
	 */
	public PostAdvice adviseHelpSlots(SlotsChange change)
		throws PortalException;

	/**
	 * Gives a place to somebody who offered his help, as who decides.
	 *
	 * @see HelpSignUpLocalService#assign
	 */
	public void assign(long helpSlotId, long userId) throws PortalException;

	/**
	 * Changes what a request asks, as who decides about it.
	 *
	 * @see HelpRequestLocalService#changeHelpSlots
	 */
	public void changeHelpSlots(SlotsChange change) throws PortalException;

	/**
	 * Does not take over a place that is offered to the current user.
	 *
	 * @see HelpSwapLocalService#decline
	 */
	public HelpSwap declineSwap(long helpSwapId) throws PortalException;

	/**
	 * Gives the request of a post, if it has one that the current user may see; null otherwise.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpRequest fetchPostHelpRequest(long classPostId)
		throws PortalException;

	/**
	 * Gives slots of a group by their keys, in no particular order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getGroupHelpSlots(
			long groupId, Collection<Long> helpSlotIds)
		throws PortalException;

	/**
	 * Gives a page of the parents to whom the current user can offer a place, by name.
	 *
	 * @param name a part of it; empty for all
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Helper> getHelpers(
			long groupId, String name, int start, int end)
		throws PortalException;

	/**
	 * Gives a request.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpRequest getHelpRequest(long helpRequestId)
		throws PortalException;

	/**
	 * Gives requests of a group by their keys, those that the current user may see.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpRequest> getHelpRequests(
			long groupId, Collection<Long> helpRequestIds)
		throws PortalException;

	/**
	 * Gives who signed up for slots of a group: who has a place, and the current user's own; all to
	 * who decides about the request.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSignUp> getHelpSignUps(long groupId, long[] helpSlotIds)
		throws PortalException;

	/**
	 * Gives a slot.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpSlot getHelpSlot(long helpSlotId) throws PortalException;

	/**
	 * Gives the slots of a request, in the order in which they come.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getHelpSlots(long helpRequestId)
		throws PortalException;

	/**
	 * Gives a page of the slots of a group.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getHelpSlots(
			long groupId, SlotList slotList, int start, int end)
		throws PortalException;

	/**
	 * Counts the slots of a group.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getHelpSlotsCount(long groupId, SlotList slotList)
		throws PortalException;

	/**
	 * Gives the offers in a group that the current user made and that nobody answered.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSwap> getOffersOfMine(long groupId) throws PortalException;

	/**
	 * Gives the offers in a group that wait for the current user's answer.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSwap> getOffersToMe(long groupId) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives the slots of a group, today and later, for which the current user signed up.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getOwnHelpSlots(long groupId) throws PortalException;

	/**
	 * Gives the slots of all groups in which the current user has a place, from a day on, as far as
	 * he may still see them.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getOwnPlaces(LocalDate from) throws PortalException;

	/**
	 * Gives the requests of the current user in a group whose posts are not placed yet.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpRequest> getWaitingHelpRequests(long groupId)
		throws PortalException;

	/**
	 * Offers the current user's place to another parent.
	 *
	 * @see HelpSwapLocalService#propose
	 */
	public HelpSwap proposeSwap(long helpSlotId, long toUserId, long toSlotId)
		throws PortalException;

	/**
	 * Takes somebody's place or offer away, as who decides.
	 *
	 * @see HelpSignUpLocalService#remove
	 */
	public void remove(long helpSlotId, long userId) throws PortalException;

	/**
	 * Lets the current user take a place, or offer his help.
	 *
	 * @see HelpSignUpLocalService#signUp
	 */
	public void signUp(long helpSlotId) throws PortalException;

	/**
	 * Gives the current user's place or offer back.
	 *
	 * @see HelpSignUpLocalService#withdraw
	 */
	public void withdraw(long helpSlotId) throws PortalException;

	/**
	 * Takes an offer of the current user back.
	 *
	 * @see HelpSwapLocalService#withdraw
	 */
	public HelpSwap withdrawSwap(long helpSwapId) throws PortalException;

}