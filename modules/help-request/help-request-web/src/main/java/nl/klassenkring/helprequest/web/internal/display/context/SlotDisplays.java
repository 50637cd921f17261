/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.constants.HelpRequestConstants;
import nl.klassenkring.helprequest.decision.SignUpState;
import nl.klassenkring.helprequest.decision.SlotTerms;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells of slots that a service has let the reader see. However many there are, requests, people
 * and offers cost the same few statements.
 */
@Component(service = SlotDisplays.class)
public class SlotDisplays {

  /** Gives them in their order. */
  public List<SlotDisplay> of(List<HelpSlot> helpSlots, PageRequest pageRequest)
      throws PortalException {

    if (helpSlots.isEmpty()) {
      return List.of();
    }

    long groupId = pageRequest.getGroupId();
    Map<Long, HelpRequest> helpRequests =
        helpRequestService
            .getHelpRequests(
                groupId,
                helpSlots.stream().map(HelpSlot::getHelpRequestId).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(HelpRequest::getHelpRequestId, Function.identity()));
    Map<Long, List<HelpSignUp>> helpSignUps =
        helpRequestService
            .getHelpSignUps(
                groupId, helpSlots.stream().mapToLong(HelpSlot::getHelpSlotId).toArray())
            .stream()
            .collect(Collectors.groupingBy(HelpSignUp::getHelpSlotId));
    Map<Long, List<HelpSwap>> offers =
        helpRequestService.getOffersOfMine(groupId).stream()
            .collect(Collectors.groupingBy(HelpSwap::getHelpSlotId));
    List<SlotDisplay> displays = new ArrayList<>();

    for (HelpSlot helpSlot : helpSlots) {
      HelpRequest helpRequest = helpRequests.get(helpSlot.getHelpRequestId());

      if (helpRequest != null) {
        displays.add(
            of(
                helpSlot,
                helpRequest,
                helpSignUps.getOrDefault(helpSlot.getHelpSlotId(), List.of()),
                offers.getOrDefault(helpSlot.getHelpSlotId(), List.of()),
                pageRequest));
      }
    }

    return displays;
  }

  /** Whether the reader may sign up in the group. */
  public boolean isParent(PageRequest pageRequest) {
    return portletResourcePermission.contains(
        pageRequest.getPermissionChecker(),
        pageRequest.getGroupId(),
        HelpRequestActionKeys.SIGN_UP);
  }

  private SlotDisplay of(
      HelpSlot helpSlot,
      HelpRequest helpRequest,
      List<HelpSignUp> helpSignUps,
      Collection<HelpSwap> offers,
      PageRequest pageRequest) {

    SlotTerms terms = KeptSlots.terms(helpSlot, helpRequest);
    SlotText text = SlotText.of(helpSlot, pageRequest.getToday(), pageRequest.getLocale());

    return new SlotDisplay(
        helpSlot,
        helpRequest,
        text,
        new SlotChances(
            pageRequest.getPermissionChecker().getUserId(),
            helpRequest.isPlaced() && isParent(pageRequest),
            terms,
            KeptSlots.places(terms, helpSignUps),
            LocalDateTime.ofInstant(pageRequest.getNow(), pageRequest.getZone())),
        helpSignUps.stream()
            .filter(helpSignUp -> SHOWN.contains(helpSignUp.getSignUpState()))
            .map(SlotDisplays::person)
            .collect(Collectors.toList()),
        offers.stream()
            .map(
                helpSwap ->
                    new OfferDisplay(
                        helpSwap.getHelpSwapId(),
                        helpSlot.getHelpRequestId(),
                        helpSwap.getToUserName(),
                        text,
                        null))
            .collect(Collectors.toList()));
  }

  private static PersonDisplay person(HelpSignUp helpSignUp) {
    return new PersonDisplay(
        helpSignUp.getUserId(),
        helpSignUp.getUserName(),
        helpSignUp.getSignUpState().equals(SignUpState.ASSIGNED.key()));
  }

  private static final Set<String> SHOWN =
      Set.of(SignUpState.ASSIGNED.key(), SignUpState.OFFERED.key());

  @Reference private HelpRequestService helpRequestService;

  @Reference(target = "(resource.name=" + HelpRequestConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
