/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.helprequest.request.SlotEdit;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.request.SlotsChange;
import nl.klassenkring.helprequest.service.HelpRequestService;

/**
 * What the teacher asks help for: one task is open, two places are the parent's, who offers one of
 * them to the class parent; of another request, who decides chooses, and the class parent offered
 * help. A third waits until quiet hours are over.
 */
final class HelpThings {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private HelpThings() {}

  static void put(Setting setting, Things things) throws Exception {
    HelpRequestService help = setting.service(HelpRequestService.class);
    HelpRequest firstCome = request(setting, DecisionMode.FIRST_COME, "Soep", "Thee", "Koek");
    HelpRequest chosen = request(setting, DecisionMode.CHOSEN, "Auto");
    setting.clock().setSchoolTime(LocalDateTime.of(2026, 11, 17, 18, 0));
    request(setting, DecisionMode.FIRST_COME, "Later");
    setting.clock().reset();
    List<HelpSlot> slots =
        setting.as(Role.TEACHER, () -> help.getHelpSlots(firstCome.getHelpRequestId()));
    long openId = slots.get(0).getHelpSlotId();
    long ownId = slots.get(1).getHelpSlotId();
    long offeredId = slots.get(2).getHelpSlotId();
    long chosenId =
        setting
            .as(Role.TEACHER, () -> help.getHelpSlots(chosen.getHelpRequestId()))
            .get(0)
            .getHelpSlotId();
    signUp(setting, Role.PARENT, ownId);
    signUp(setting, Role.PARENT, offeredId);
    signUp(setting, Role.CLASS_PARENT, chosenId);
    long swapId =
        setting
            .as(
                Role.PARENT,
                () -> help.proposeSwap(offeredId, setting.userId(Role.CLASS_PARENT), 0))
            .getHelpSwapId();
    long requestId = firstCome.getHelpRequestId();
    long carerId = setting.userId(Role.CARER);

    things
        .put("helpRequestId", requestId)
        .put("helpRequestIds", List.of(requestId))
        .put("helpSlotId", openId)
        .put("helpSlotIds", List.of(ownId))
        .put("getHelpSignUps", "helpSlotIds", new long[] {ownId})
        .put("helpSwapId", swapId)
        .put("HelpRequestService.withdraw", "helpSlotId", ownId)
        .put("HelpRequestService.remove", "helpSlotId", ownId)
        .put("HelpRequestService.remove", "userId", setting.userId(Role.PARENT))
        .put("HelpRequestService.assign", "helpSlotId", chosenId)
        .put("HelpRequestService.assign", "userId", setting.userId(Role.CLASS_PARENT))
        .put("proposeSwap", "helpSlotId", ownId)
        .put("toUserId", carerId)
        .put("toSlotId", 0)
        .put("HelpRequestService.getHelpers", "name", "")
        .put("HelpRequestService.getOwnPlaces", "from", DAY.minusDays(1))
        .put("slotList", SlotList.UPCOMING)
        .put("HelpRequestService.addHelpRequest", "draft", draft(setting, "bezem"))
        .put("HelpRequestService.adviseHelpRequest", "draft", draft(setting, "bezem"))
        .put("HelpRequestService.adviseHelpSlots", "change", change(requestId, slots.get(0)))
        .put("HelpRequestService.changeHelpSlots", "change", change(requestId, slots.get(0)))
        .put("/help_request/withdraw", "helpSlotId", ownId)
        .put("/help_request/calendar", "helpSlotId", ownId)
        .put("/help_request/swap", "helpSlotId", ownId)
        .put("/help_request/propose_swap", "helpSlotId", ownId)
        .put("choice", carerId + "-0")
        .put("/help_request/remove", "helpSlotId", ownId)
        .put("/help_request/remove", "userId", setting.userId(Role.PARENT))
        .put("/help_request/assign", "helpRequestId", chosen.getHelpRequestId())
        .put("/help_request/assign", "helpSlotId", chosenId)
        .put("/help_request/assign", "userId", setting.userId(Role.CLASS_PARENT))
        .put("rows", 1)
        .put("helpSlotId_0", openId)
        .put("seen_0", KeptSlots.draft(slots.get(0)).mark())
        .put("day_0", DAY)
        .put("start_0", "08:30")
        .put("end_0", "10:00")
        .put("task_0", "bezem")
        .put("wanted_0", 2)
        .put("decisionMode", DecisionMode.FIRST_COME.key());
  }

  private static HelpRequest request(Setting setting, DecisionMode mode, String... tasks)
      throws Exception {

    HelpRequestDraft draft =
        new HelpRequestDraft(
            setting.groupId(),
            "Hulp bij de " + Setting.WORD,
            "Wie helpt bij de " + Setting.WORD + "?",
            mode,
            Arrays.stream(tasks).map(HelpThings::slot).toList(),
            Set.of());
    return setting.as(
        Role.TEACHER,
        () ->
            setting
                .service(HelpRequestService.class)
                .addHelpRequest(draft, Setting.serviceContext()));
  }

  private static HelpRequestDraft draft(Setting setting, String task) {
    return new HelpRequestDraft(
        setting.groupId(),
        "Opruimen",
        "Wie ruimt mee op?",
        DecisionMode.FIRST_COME,
        List.of(slot(task)),
        Set.of());
  }

  private static SlotsChange change(long helpRequestId, HelpSlot helpSlot) {
    return new SlotsChange(
        helpRequestId,
        List.of(
            SlotEdit.changed(
                helpSlot.getHelpSlotId(), KeptSlots.draft(helpSlot).mark(), slot("bezem"))),
        Set.of());
  }

  private static SlotDraft slot(String task) {
    return new SlotDraft(DAY, LocalTime.of(8, 30), LocalTime.of(10, 0), task, 2);
  }

  private static void signUp(Setting setting, Role role, long helpSlotId) throws Exception {
    setting.as(
        role,
        () -> {
          setting.service(HelpRequestService.class).signUp(helpSlotId);
          return null;
        });
  }
}
