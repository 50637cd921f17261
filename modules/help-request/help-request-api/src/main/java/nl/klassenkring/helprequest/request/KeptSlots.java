/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.decision.SignUpState;
import nl.klassenkring.helprequest.decision.SlotTerms;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSlot;

/** Reads slots as they are kept. */
public final class KeptSlots {

  private KeptSlots() {}

  /** Gives when help is wanted, of how many, and who decides. */
  public static SlotTerms terms(HelpSlot helpSlot, HelpRequest helpRequest) {
    return new SlotTerms(
        LocalDate.parse(helpSlot.getSlotDay()),
        time(helpSlot.getStartTime()),
        time(helpSlot.getEndTime()),
        helpSlot.getWanted(),
        DecisionMode.fromKey(helpRequest.getDecisionMode()).orElse(DecisionMode.CHOSEN));
  }

  /** Gives what is asked, as it would be filled in. */
  public static SlotDraft draft(HelpSlot helpSlot) {
    return new SlotDraft(
        LocalDate.parse(helpSlot.getSlotDay()),
        time(helpSlot.getStartTime()),
        time(helpSlot.getEndTime()),
        helpSlot.getTask(),
        helpSlot.getWanted());
  }

  /** Gives who has signed up, of the sign-ups of one slot. */
  public static Places places(SlotTerms terms, Collection<HelpSignUp> helpSignUps) {
    Map<Long, SignUpState> states = new LinkedHashMap<>();

    helpSignUps.forEach(
        helpSignUp ->
            states.put(helpSignUp.getUserId(), SignUpState.fromKey(helpSignUp.getSignUpState())));

    return new Places(terms, states);
  }

  /** Gives how a time of the day is kept. */
  public static String text(LocalTime time) {
    return (time == null) ? "" : time.toString();
  }

  private static LocalTime time(String text) {
    return text.isEmpty() ? null : LocalTime.parse(text);
  }
}
