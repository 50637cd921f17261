/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.request;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.User;
import java.util.Date;
import java.util.List;
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
import nl.klassenkring.helprequest.service.persistence.HelpSignUpPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSlotPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSwapPersistence;
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

    draft.slots().forEach(slotDraft -> add(kept, slotDraft, author));

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
            .map(KeptSlots::draft)
            .map(SlotDraft::mark)
            .sorted()
            .collect(Collectors.toList());
    List<String> asked =
        draft.slots().stream().map(SlotDraft::mark).sorted().collect(Collectors.toList());

    if (kept.equals(asked) && sent.getDecisionMode().equals(draft.decisionMode().key())) {
      return sent;
    }

    throw new HelpRequestVersionException(
        "Request " + sent.getHelpRequestId() + " was made with other slots");
  }

  /** Keeps something more that is asked. */
  public void add(HelpRequest helpRequest, SlotDraft slotDraft, User user) {
    Date now = schoolTime.now();
    HelpSlot helpSlot = helpSlotPersistence.create(counterLocalService.increment());

    helpSlot.setGroupId(helpRequest.getGroupId());
    helpSlot.setCompanyId(helpRequest.getCompanyId());
    helpSlot.setUserId(user.getUserId());
    helpSlot.setUserName(user.getFullName());
    helpSlot.setCreateDate(now);
    helpSlot.setHelpRequestId(helpRequest.getHelpRequestId());
    write(helpSlot, slotDraft, now);
  }

  /** Keeps that something else is asked. */
  public void change(HelpSlot helpSlot, SlotDraft slotDraft) {
    write(helpSlot, slotDraft, schoolTime.now());
  }

  /** Removes something that was asked, with who signed up for it and the offers of its places. */
  public void remove(HelpSlot helpSlot) {
    helpSwapPersistence.removeByHelpSlotId(helpSlot.getHelpSlotId());
    helpSwapPersistence.removeByToSlotId(helpSlot.getHelpSlotId());
    helpSignUpPersistence.removeByHelpSlotId(helpSlot.getHelpSlotId());
    helpSlotPersistence.remove(helpSlot);
  }

  private void write(HelpSlot helpSlot, SlotDraft slotDraft, Date now) {
    helpSlot.setModifiedDate(now);
    helpSlot.setSlotDay(slotDraft.day().toString());
    helpSlot.setStartTime(KeptSlots.text(slotDraft.start().orElse(null)));
    helpSlot.setEndTime(KeptSlots.text(slotDraft.end().orElse(null)));
    helpSlot.setTask(slotDraft.task());
    helpSlot.setWanted(slotDraft.wanted());

    helpSlotPersistence.update(helpSlot);
  }

  @Reference private CounterLocalService counterLocalService;

  @Reference private HelpRequestPersistence helpRequestPersistence;

  @Reference private HelpSignUpPersistence helpSignUpPersistence;

  @Reference private HelpSlotPersistence helpSlotPersistence;

  @Reference private HelpSwapPersistence helpSwapPersistence;

  @Reference private SchoolTime schoolTime;
}
