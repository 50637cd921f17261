/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.helprequest.exception.NoSuchHelpSlotException;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.Helper;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.helprequest.web.internal.swap.SwapChoice;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads to whom a parent can offer his place. */
@Component(service = SwapPages.class)
public class SwapPages {

  /**
   * Gives it of the slot that is asked for.
   *
   * @throws NoSuchHelpSlotException if the reader has no place there that he can offer
   */
  public SwapDisplayContext create(PageRequest pageRequest) throws PortalException {
    SlotDisplay slot = slot(pageRequest);
    String name = pageRequest.text("name");
    List<Helper> helpers =
        helpRequestService.getHelpers(pageRequest.getGroupId(), name, 0, MOST_PARENTS + 1);

    return new SwapDisplayContext(
        slot,
        name,
        gifts(slot, helpers),
        swaps(slot, name, pageRequest),
        pageRequest.text("choice"),
        helpers.size() > MOST_PARENTS);
  }

  private SlotDisplay slot(PageRequest pageRequest) throws PortalException {
    HelpSlot helpSlot = helpRequestService.getHelpSlot(pageRequest.number("helpSlotId"));
    List<SlotDisplay> displays =
        (helpSlot.getGroupId() == pageRequest.getGroupId())
            ? slotDisplays.of(List.of(helpSlot), pageRequest)
            : List.of();

    if (displays.isEmpty() || !displays.get(0).getChances().isSwap()) {
      throw new NoSuchHelpSlotException("No place that can be offered");
    }

    return displays.get(0);
  }

  /** Who has a place there already cannot take a second one. */
  private static List<SwapOption> gifts(SlotDisplay slot, List<Helper> helpers) {
    Set<Long> placed =
        slot.getPeople().stream()
            .filter(PersonDisplay::isPlaced)
            .map(PersonDisplay::getUserId)
            .collect(Collectors.toSet());

    return helpers.stream()
        .limit(MOST_PARENTS)
        .filter(helper -> !placed.contains(helper.getUserId()))
        .map(
            helper ->
                new SwapOption(new SwapChoice(helper.getUserId(), 0).toString(), helper.getName()))
        .collect(Collectors.toList());
  }

  private List<SwapOption> swaps(SlotDisplay own, String name, PageRequest pageRequest)
      throws PortalException {

    List<SwapOption> swaps = new ArrayList<>();

    for (SlotDisplay slot :
        slotDisplays.of(
            helpRequestService.getHelpSlots(
                pageRequest.getGroupId(), SlotList.UPCOMING, 0, MOST_SLOTS),
            pageRequest)) {

      if ((slot.getId() != own.getId()) && !slot.getChances().isPlaced()) {
        for (PersonDisplay person : slot.getPeople()) {
          if (person.isPlaced() && isNamed(person, name, pageRequest.getLocale())) {
            swaps.add(
                new SwapOption(
                    new SwapChoice(person.getUserId(), slot.getId()).toString(),
                    person.getName()
                        + ": "
                        + slot.getText().getTask()
                        + ", "
                        + slot.getText().getWhen()));
          }
        }
      }
    }

    return swaps;
  }

  private static boolean isNamed(PersonDisplay person, String name, Locale locale) {
    return person.getName().toLowerCase(locale).contains(name.strip().toLowerCase(locale));
  }

  private static final int MOST_PARENTS = 50;

  private static final int MOST_SLOTS = 100;

  @Reference private HelpRequestService helpRequestService;

  @Reference private SlotDisplays slotDisplays;
}
