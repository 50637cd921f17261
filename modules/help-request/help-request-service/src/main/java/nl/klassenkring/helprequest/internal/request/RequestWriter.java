/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.request;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.User;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.helprequest.exception.HelpRequestVersionException;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.helprequest.service.persistence.HelpRequestPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSlotPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down what is asked beside a post. */
@Component(service = RequestWriter.class)
public class RequestWriter {

  /** Keeps the request and the slots of a post that was just added. */
  public HelpRequest add(User author, ClassPost classPost, HelpRequestDraft draft) {
    Date now = schoolTime.now();
    HelpRequest helpRequest = helpRequestPersistence.create(counterLocalService.increment());

    helpRequest.setGroupId(classPost.getGroupId());
    helpRequest.setCompanyId(classPost.getCompanyId());
    helpRequest.setUserId(author.getUserId());
    helpRequest.setUserName(author.getFullName());
    helpRequest.setCreateDate(now);
    helpRequest.setModifiedDate(now);
    helpRequest.setClassPostId(classPost.getClassPostId());
    helpRequest.setTitle(classPost.getTitle());
    helpRequest.setDecisionMode(draft.decisionMode().key());
    helpRequest.setPlaced(classPost.isApproved());

    HelpRequest kept = helpRequestPersistence.update(helpRequest);

    draft.slots().forEach(slotDraft -> add(kept, slotDraft));

    return kept;
  }

  /**
   * Gives a request that was sent again.
   *
   * @throws HelpRequestVersionException if something else is sent in its name
   */
  public HelpRequest requireSame(HelpRequest sent, HelpRequestDraft draft)
      throws HelpRequestVersionException {

    List<String> kept =
        helpSlotPersistence.findByHelpRequestId(sent.getHelpRequestId()).stream()
            .map(RequestWriter::text)
            .sorted()
            .collect(Collectors.toList());
    List<String> asked =
        draft.slots().stream().map(RequestWriter::text).sorted().collect(Collectors.toList());

    if (kept.equals(asked) && sent.getDecisionMode().equals(draft.decisionMode().key())) {
      return sent;
    }

    throw new HelpRequestVersionException(
        "Request " + sent.getHelpRequestId() + " was made with other slots");
  }

  private void add(HelpRequest helpRequest, SlotDraft slotDraft) {
    HelpSlot helpSlot = helpSlotPersistence.create(counterLocalService.increment());

    helpSlot.setGroupId(helpRequest.getGroupId());
    helpSlot.setCompanyId(helpRequest.getCompanyId());
    helpSlot.setUserId(helpRequest.getUserId());
    helpSlot.setUserName(helpRequest.getUserName());
    helpSlot.setCreateDate(helpRequest.getCreateDate());
    helpSlot.setModifiedDate(helpRequest.getModifiedDate());
    helpSlot.setHelpRequestId(helpRequest.getHelpRequestId());
    helpSlot.setSlotDay(slotDraft.day().toString());
    helpSlot.setStartTime(KeptSlots.text(slotDraft.start().orElse(null)));
    helpSlot.setEndTime(KeptSlots.text(slotDraft.end().orElse(null)));
    helpSlot.setTask(slotDraft.task());
    helpSlot.setWanted(slotDraft.wanted());

    helpSlotPersistence.update(helpSlot);
  }

  private static String text(HelpSlot helpSlot) {
    return text(
        helpSlot.getSlotDay(),
        helpSlot.getStartTime(),
        helpSlot.getEndTime(),
        helpSlot.getTask(),
        helpSlot.getWanted());
  }

  private static String text(SlotDraft slotDraft) {
    return text(
        slotDraft.day(),
        KeptSlots.text(slotDraft.start().orElse(null)),
        KeptSlots.text(slotDraft.end().orElse(null)),
        slotDraft.task(),
        slotDraft.wanted());
  }

  private static String text(Object... parts) {
    return Arrays.stream(parts).map(Objects::toString).collect(Collectors.joining("\n"));
  }

  @Reference private CounterLocalService counterLocalService;

  @Reference private HelpRequestPersistence helpRequestPersistence;

  @Reference private HelpSlotPersistence helpSlotPersistence;

  @Reference private SchoolTime schoolTime;
}
