/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.constants.HelpRequestConstants;
import nl.klassenkring.helprequest.decision.SignUpState;
import nl.klassenkring.helprequest.internal.people.HelpPeople;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.Helper;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.request.SlotsChange;
import nl.klassenkring.helprequest.service.HelpSignUpLocalService;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import nl.klassenkring.helprequest.service.HelpSwapLocalService;
import nl.klassenkring.helprequest.service.base.HelpRequestServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with help requests: each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=HelpRequest"},
    service = AopService.class)
public class HelpRequestServiceImpl extends HelpRequestServiceBaseImpl {

  /**
   * Agrees to take over a place that is offered to the current user.
   *
   * @see nl.klassenkring.helprequest.service.HelpSwapLocalService#accept
   */
  @Override
  public HelpSwap acceptSwap(long helpSwapId) throws PortalException {
    return helpSwapLocalService.accept(getUserId(), offerToMe(helpSwapId).getHelpSwapId());
  }

  /**
   * Asks for help in a group, as the current user, who may post there.
   *
   * @see nl.klassenkring.helprequest.service.HelpRequestLocalService#addHelpRequest
   */
  @Override
  public HelpRequest addHelpRequest(HelpRequestDraft draft, ServiceContext serviceContext)
      throws PortalException {

    checkAdd(draft.groupId());

    return helpRequestLocalService.addHelpRequest(getUserId(), draft, serviceContext);
  }

  /**
   * Says what the policy would say now of what the current user writes.
   *
   * @see nl.klassenkring.helprequest.service.HelpRequestLocalService#adviseHelpRequest
   */
  @Override
  public PostAdvice adviseHelpRequest(HelpRequestDraft draft) throws PortalException {
    checkAdd(draft.groupId());

    return helpRequestLocalService.adviseHelpRequest(getUserId(), draft);
  }

  /**
   * Says what the policy would say now of a change of what a request asks, to who decides about it.
   *
   * @see nl.klassenkring.helprequest.service.HelpRequestLocalService#adviseHelpSlots
   */
  @Override
  public PostAdvice adviseHelpSlots(SlotsChange change) throws PortalException {
    checkUpdate(change.helpRequestId());

    return helpRequestLocalService.adviseHelpSlots(getUserId(), change);
  }

  /**
   * Gives a place to somebody who offered his help, as who decides.
   *
   * @see nl.klassenkring.helprequest.service.HelpSignUpLocalService#assign
   */
  @Override
  public void assign(long helpSlotId, long userId) throws PortalException {
    checkDecide(helpSlotId);

    helpSignUpLocalService.assign(getUserId(), helpSlotId, userId);
  }

  /**
   * Changes what a request asks, as who decides about it.
   *
   * @see nl.klassenkring.helprequest.service.HelpRequestLocalService#changeHelpSlots
   */
  @Override
  public void changeHelpSlots(SlotsChange change) throws PortalException {
    checkUpdate(change.helpRequestId());

    helpRequestLocalService.changeHelpSlots(getUserId(), change);
  }

  /**
   * Does not take over a place that is offered to the current user.
   *
   * @see nl.klassenkring.helprequest.service.HelpSwapLocalService#decline
   */
  @Override
  public HelpSwap declineSwap(long helpSwapId) throws PortalException {
    return helpSwapLocalService.decline(offerToMe(helpSwapId).getHelpSwapId());
  }

  /** Gives the request of a post, if it has one that the current user may see; null otherwise. */
  @Override
  public HelpRequest fetchPostHelpRequest(long classPostId) throws PortalException {
    HelpRequest helpRequest = helpRequestLocalService.fetchPostHelpRequest(classPostId);

    return (helpRequest != null)
            && modelResourcePermission.contains(
                getPermissionChecker(), helpRequest, ActionKeys.VIEW)
        ? helpRequest
        : null;
  }

  /** Gives slots of a group by their keys, in no particular order. */
  @Override
  public List<HelpSlot> getGroupHelpSlots(long groupId, Collection<Long> helpSlotIds)
      throws PortalException {

    check(groupId, HelpRequestActionKeys.VIEW_REQUESTS);

    return helpSlotLocalService.getGroupHelpSlots(groupId, helpSlotIds);
  }

  /**
   * Gives a page of the parents to whom the current user can offer a place, by name.
   *
   * @param name a part of it; empty for all
   */
  @Override
  public List<Helper> getHelpers(long groupId, String name, int start, int end)
      throws PortalException {

    check(groupId, HelpRequestActionKeys.SIGN_UP);

    return helpPeople.helpers(
        getUser().getCompanyId(), groupId, Objects.toString(name, ""), getUserId(), start, end);
  }

  /** Gives a request. */
  @Override
  public HelpRequest getHelpRequest(long helpRequestId) throws PortalException {
    HelpRequest helpRequest = helpRequestLocalService.getHelpRequest(helpRequestId);

    modelResourcePermission.check(getPermissionChecker(), helpRequest, ActionKeys.VIEW);

    return helpRequest;
  }

  /** Gives requests of a group by their keys, those that the current user may see. */
  @Override
  public List<HelpRequest> getHelpRequests(long groupId, Collection<Long> helpRequestIds)
      throws PortalException {

    check(groupId, HelpRequestActionKeys.VIEW_REQUESTS);

    List<HelpRequest> helpRequests = new ArrayList<>();

    for (HelpRequest helpRequest :
        helpRequestLocalService.getHelpRequests(groupId, helpRequestIds)) {

      if (modelResourcePermission.contains(getPermissionChecker(), helpRequest, ActionKeys.VIEW)) {

        helpRequests.add(helpRequest);
      }
    }

    return helpRequests;
  }

  /**
   * Gives who signed up for slots of a group: who has a place, and the current user's own; all to
   * who decides about the request.
   */
  @Override
  public List<HelpSignUp> getHelpSignUps(long groupId, long[] helpSlotIds) throws PortalException {

    if (helpSlotIds.length == 0) {
      return List.of();
    }

    List<HelpSignUp> helpSignUps =
        helpSignUpLocalService.getHelpSignUps(helpSlotIds).stream()
            .filter(helpSignUp -> helpSignUp.getGroupId() == groupId)
            .collect(Collectors.toList());
    Set<Long> helpRequestIds =
        helpSignUps.stream().map(HelpSignUp::getHelpRequestId).collect(Collectors.toSet());
    Map<Long, HelpRequest> helpRequests =
        getHelpRequests(groupId, helpRequestIds).stream()
            .collect(Collectors.toMap(HelpRequest::getHelpRequestId, Function.identity()));
    List<HelpSignUp> told = new ArrayList<>();

    for (HelpSignUp helpSignUp : helpSignUps) {
      HelpRequest helpRequest = helpRequests.get(helpSignUp.getHelpRequestId());

      if ((helpRequest != null)
          && (helpSignUp.getSignUpState().equals(SignUpState.ASSIGNED.key())
              || (helpSignUp.getUserId() == getUserId())
              || mayDecide(helpRequest))) {

        told.add(helpSignUp);
      }
    }

    return told;
  }

  /** Gives a slot. */
  @Override
  public HelpSlot getHelpSlot(long helpSlotId) throws PortalException {
    HelpSlot helpSlot = helpSlotLocalService.getHelpSlot(helpSlotId);

    getHelpRequest(helpSlot.getHelpRequestId());

    return helpSlot;
  }

  /** Gives the slots of a request, in the order in which they come. */
  @Override
  public List<HelpSlot> getHelpSlots(long helpRequestId) throws PortalException {
    getHelpRequest(helpRequestId);

    return helpSlotLocalService.getHelpSlots(new long[] {helpRequestId});
  }

  /** Gives a page of the slots of a group. */
  @Override
  public List<HelpSlot> getHelpSlots(long groupId, SlotList slotList, int start, int end)
      throws PortalException {

    check(groupId, HelpRequestActionKeys.VIEW_REQUESTS);

    return helpSlotLocalService.getHelpSlots(groupId, slotList, start, end);
  }

  /** Counts the slots of a group. */
  @Override
  public int getHelpSlotsCount(long groupId, SlotList slotList) throws PortalException {
    check(groupId, HelpRequestActionKeys.VIEW_REQUESTS);

    return helpSlotLocalService.getHelpSlotsCount(groupId, slotList);
  }

  /** Gives the offers in a group that the current user made and that nobody answered. */
  @Override
  public List<HelpSwap> getOffersOfMine(long groupId) throws PortalException {
    check(groupId, HelpRequestActionKeys.VIEW_REQUESTS);

    return helpSwapLocalService.getOffersOf(groupId, getUserId());
  }

  /** Gives the offers in a group that wait for the current user's answer. */
  @Override
  public List<HelpSwap> getOffersToMe(long groupId) throws PortalException {
    check(groupId, HelpRequestActionKeys.VIEW_REQUESTS);

    return helpSwapLocalService.getOffersTo(groupId, getUserId());
  }

  /** Gives the slots of a group, today and later, for which the current user signed up. */
  @Override
  public List<HelpSlot> getOwnHelpSlots(long groupId) throws PortalException {
    check(groupId, HelpRequestActionKeys.VIEW_REQUESTS);

    return helpSlotLocalService.getOwnHelpSlots(groupId, getUserId());
  }

  /**
   * Gives the slots of all groups in which the current user has a place, from a day on, as far as
   * he may still see them.
   */
  @Override
  public List<HelpSlot> getOwnPlaces(LocalDate from) throws PortalException {
    List<HelpSlot> helpSlots = new ArrayList<>();

    for (HelpSlot helpSlot :
        helpSlotLocalService.getPlaces(getUser().getCompanyId(), getUserId(), from)) {

      if (portletResourcePermission.contains(
          getPermissionChecker(), helpSlot.getGroupId(), HelpRequestActionKeys.VIEW_REQUESTS)) {

        helpSlots.add(helpSlot);
      }
    }

    return helpSlots;
  }

  /** Gives the requests of the current user in a group whose posts are not placed yet. */
  @Override
  public List<HelpRequest> getWaitingHelpRequests(long groupId) throws PortalException {
    checkAdd(groupId);

    return helpRequestLocalService.getWaitingHelpRequests(groupId, getUserId());
  }

  /**
   * Offers the current user's place to another parent.
   *
   * @see nl.klassenkring.helprequest.service.HelpSwapLocalService#propose
   */
  @Override
  public HelpSwap proposeSwap(long helpSlotId, long toUserId, long toSlotId)
      throws PortalException {

    checkSignUp(helpSlotId);

    if (toSlotId != 0) {
      getHelpSlot(toSlotId);
    }

    return helpSwapLocalService.propose(getUserId(), helpSlotId, toUserId, toSlotId);
  }

  /**
   * Takes somebody's place or offer away, as who decides.
   *
   * @see nl.klassenkring.helprequest.service.HelpSignUpLocalService#remove
   */
  @Override
  public void remove(long helpSlotId, long userId) throws PortalException {
    checkDecide(helpSlotId);

    helpSignUpLocalService.remove(getUserId(), helpSlotId, userId);
  }

  /**
   * Lets the current user take a place, or offer his help.
   *
   * @see nl.klassenkring.helprequest.service.HelpSignUpLocalService#signUp
   */
  @Override
  public void signUp(long helpSlotId) throws PortalException {
    checkSignUp(helpSlotId);

    helpSignUpLocalService.signUp(getUserId(), helpSlotId);
  }

  /**
   * Gives the current user's place or offer back.
   *
   * @see nl.klassenkring.helprequest.service.HelpSignUpLocalService#withdraw
   */
  @Override
  public void withdraw(long helpSlotId) throws PortalException {
    checkSignUp(helpSlotId);

    helpSignUpLocalService.withdraw(getUserId(), helpSlotId);
  }

  /**
   * Takes an offer of the current user back.
   *
   * @see nl.klassenkring.helprequest.service.HelpSwapLocalService#withdraw
   */
  @Override
  public HelpSwap withdrawSwap(long helpSwapId) throws PortalException {
    HelpSwap helpSwap = helpSwapLocalService.getHelpSwap(helpSwapId);

    check(helpSwap.getGroupId(), HelpRequestActionKeys.SIGN_UP);

    if (helpSwap.getUserId() != getUserId()) {
      throw new PrincipalException("Offer " + helpSwapId + " was made by somebody else");
    }

    return helpSwapLocalService.withdraw(helpSwapId);
  }

  private HelpSwap offerToMe(long helpSwapId) throws PortalException {
    HelpSwap helpSwap = helpSwapLocalService.getHelpSwap(helpSwapId);

    check(helpSwap.getGroupId(), HelpRequestActionKeys.SIGN_UP);

    if (helpSwap.getToUserId() != getUserId()) {
      throw new PrincipalException("Offer " + helpSwapId + " is made to somebody else");
    }

    return helpSwap;
  }

  private void check(long groupId, String actionId) throws PortalException {
    portletResourcePermission.check(getPermissionChecker(), groupId, actionId);
  }

  private void checkAdd(long groupId) throws PortalException {
    classGroupPortletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.ADD_POST);
  }

  private void checkDecide(long helpSlotId) throws PortalException {
    checkUpdate(helpSlotLocalService.getHelpSlot(helpSlotId).getHelpRequestId());
  }

  private void checkSignUp(long helpSlotId) throws PortalException {
    check(helpSlotLocalService.getHelpSlot(helpSlotId).getGroupId(), HelpRequestActionKeys.SIGN_UP);
  }

  private void checkUpdate(long helpRequestId) throws PortalException {
    modelResourcePermission.check(
        getPermissionChecker(),
        helpRequestLocalService.getHelpRequest(helpRequestId),
        ActionKeys.UPDATE);
  }

  private boolean mayDecide(HelpRequest helpRequest) throws PortalException {
    return modelResourcePermission.contains(getPermissionChecker(), helpRequest, ActionKeys.UPDATE);
  }

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission classGroupPortletResourcePermission;

  @Reference private HelpPeople helpPeople;

  @Reference private HelpSignUpLocalService helpSignUpLocalService;

  @Reference private HelpSlotLocalService helpSlotLocalService;

  @Reference private HelpSwapLocalService helpSwapLocalService;

  @Reference(target = "(model.class.name=nl.klassenkring.helprequest.model.HelpRequest)")
  private ModelResourcePermission<HelpRequest> modelResourcePermission;

  @Reference(target = "(resource.name=" + HelpRequestConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
