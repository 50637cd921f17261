/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a parent of the places that others offer him and that can still change hands. */
@Component(service = OffersToMe.class)
public class OffersToMe {

  /** Gives them, the first one first. */
  public List<OfferDisplay> of(PageRequest pageRequest) throws PortalException {
    long groupId = pageRequest.getGroupId();
    List<HelpSwap> helpSwaps = helpRequestService.getOffersToMe(groupId);
    Map<Long, HelpSlot> helpSlots =
        helpRequestService
            .getGroupHelpSlots(
                groupId,
                helpSwaps.stream()
                    .flatMap(
                        helpSwap -> Stream.of(helpSwap.getHelpSlotId(), helpSwap.getToSlotId()))
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(HelpSlot::getHelpSlotId, Function.identity()));
    List<OfferDisplay> offers = new ArrayList<>();

    for (HelpSwap helpSwap : helpSwaps) {
      HelpSlot given = helpSlots.get(helpSwap.getHelpSlotId());
      HelpSlot wanted = helpSlots.get(helpSwap.getToSlotId());

      if (isAhead(given, pageRequest.getToday())
          && ((helpSwap.getToSlotId() == 0) || isAhead(wanted, pageRequest.getToday()))) {

        offers.add(
            new OfferDisplay(
                helpSwap.getHelpSwapId(),
                given.getHelpRequestId(),
                helpSwap.getUserName(),
                text(given, pageRequest),
                (wanted == null) ? null : text(wanted, pageRequest)));
      }
    }

    return offers;
  }

  private static SlotText text(HelpSlot helpSlot, PageRequest pageRequest) {
    return SlotText.of(helpSlot, pageRequest.getToday(), pageRequest.getLocale());
  }

  private static boolean isAhead(HelpSlot helpSlot, LocalDate today) {
    return (helpSlot != null) && LocalDate.parse(helpSlot.getSlotDay()).isAfter(today);
  }

  @Reference private HelpRequestService helpRequestService;
}
