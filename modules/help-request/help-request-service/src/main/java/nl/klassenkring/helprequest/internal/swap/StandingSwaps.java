/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.swap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.helprequest.decision.SwapState;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.service.persistence.HelpSwapPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The offers of places that nobody has answered yet. */
@Component(service = StandingSwaps.class)
public class StandingSwaps {

  /** Ends the offers that are about somebody's place in a slot, which is his no more. */
  public void endOfPlace(long helpSlotId, long userId) {
    for (HelpSwap helpSwap : ofPlace(helpSlotId, userId)) {
      end(helpSwap, SwapState.WITHDRAWN);
    }
  }

  /** Ends the offers of places of a slot, and those for which one of them would be given. */
  public void endOfSlot(long helpSlotId) {
    for (HelpSwap helpSwap : ofSlot(helpSlotId)) {
      end(helpSwap, SwapState.WITHDRAWN);
    }
  }

  /** Keeps how an offer ended. */
  public HelpSwap end(HelpSwap helpSwap, SwapState state) {
    helpSwap.setSwapState(state.key());
    helpSwap.setStateDate(schoolTime.now());
    helpSwap.setModifiedDate(helpSwap.getStateDate());

    return helpSwapPersistence.update(helpSwap);
  }

  /** Gives the offers of somebody's place in a slot, and those for which he would give it. */
  public List<HelpSwap> ofPlace(long helpSlotId, long userId) {
    return ofSlot(helpSlotId).stream()
        .filter(
            helpSwap ->
                ((helpSwap.getHelpSlotId() == helpSlotId) && (helpSwap.getUserId() == userId))
                    || ((helpSwap.getToSlotId() == helpSlotId)
                        && (helpSwap.getToUserId() == userId)))
        .collect(Collectors.toUnmodifiableList());
  }

  private List<HelpSwap> ofSlot(long helpSlotId) {
    return Stream.concat(
            helpSwapPersistence.findByHelpSlotId(helpSlotId).stream(),
            helpSwapPersistence.findByToSlotId(helpSlotId).stream())
        .filter(StandingSwaps::isProposed)
        .collect(Collectors.toUnmodifiableList());
  }

  private static boolean isProposed(HelpSwap helpSwap) {
    return helpSwap.getSwapState().equals(SwapState.PROPOSED.key());
  }

  @Reference private HelpSwapPersistence helpSwapPersistence;

  @Reference private SchoolTime schoolTime;
}
