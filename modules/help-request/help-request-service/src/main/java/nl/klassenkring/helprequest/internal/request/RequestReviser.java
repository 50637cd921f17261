/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.request;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.decision.ReminderTime;
import nl.klassenkring.helprequest.exception.NoSuchHelpRequestException;
import nl.klassenkring.helprequest.exception.NoSuchHelpSlotException;
import nl.klassenkring.helprequest.internal.notice.HelpNotice;
import nl.klassenkring.helprequest.internal.notice.HelpNotices;
import nl.klassenkring.helprequest.internal.people.HelpPeople;
import nl.klassenkring.helprequest.internal.place.LockedSlot;
import nl.klassenkring.helprequest.internal.place.SlotKeeper;
import nl.klassenkring.helprequest.internal.swap.StandingSwaps;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.request.RequestRevision;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.helprequest.request.SlotRevision;
import nl.klassenkring.helprequest.request.SlotsChange;
import nl.klassenkring.helprequest.service.persistence.HelpRequestPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSlotPersistence;
import nl.klassenkring.policy.engine.ReplyMode;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes what a request asks that is placed (B3). All of its slots are held meanwhile, so that who
 * signs up at the same moment does so before, and is seen, or after.
 */
@Component(service = RequestReviser.class)
public class RequestReviser {

  /** Says what the policy would say of what would be asked. Changes nothing. */
  public PostAdvice advise(User user, SlotsChange change) throws PortalException {
    HelpRequest helpRequest = getPlaced(change);
    Map<Long, SlotDraft> kept = new TreeMap<>();
    Map<Long, Places> nobody = new TreeMap<>();

    for (HelpSlot helpSlot :
        helpSlotPersistence.findByHelpRequestId(helpRequest.getHelpRequestId())) {

      kept.put(helpSlot.getHelpSlotId(), KeptSlots.draft(helpSlot));
      nobody.put(
          helpSlot.getHelpSlotId(), new Places(KeptSlots.terms(helpSlot, helpRequest), Map.of()));
    }

    ClassPost classPost = classPostLocalService.getClassPost(helpRequest.getClassPostId());

    return requestJudge.judgeChange(
        user,
        classPost,
        draft(helpRequest, classPost, new RequestRevision(kept, nobody, change.edits()), change));
  }

  /**
   * Changes it, all or nothing, and tells who signed up for what is asked at another time or no
   * more.
   *
   * @throws nl.klassenkring.helprequest.request.SlotProblemException if something stands in the way
   * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy does not let it
   */
  public void revise(User user, SlotsChange change) throws PortalException {
    HelpRequest helpRequest = getPlaced(change);
    Map<Long, LockedSlot> locked = lock(helpRequest);
    Map<Long, SlotDraft> kept = new TreeMap<>();
    Map<Long, Places> places = new TreeMap<>();

    locked.forEach(
        (helpSlotId, lockedSlot) -> {
          kept.put(helpSlotId, KeptSlots.draft(lockedSlot.helpSlot()));
          places.put(helpSlotId, lockedSlot.places());
        });

    RequestRevision revision = new RequestRevision(kept, places, change.edits());

    revision.requirePossible(schoolTime.wallTime(helpRequest.getGroupId()));

    ClassPost classPost = classPostLocalService.getClassPost(helpRequest.getClassPostId());
    PostAdvice advice =
        requestJudge.requireChange(
            user, classPost, draft(helpRequest, classPost, revision, change));

    for (Map.Entry<Long, SlotRevision> entry : revision.changed().entrySet()) {
      revise(locked.get(entry.getKey()), entry.getValue(), user);
    }

    revision.added().forEach(slotDraft -> requestWriter.add(helpRequest, slotDraft, user));
    requestJudge.recordConfirmed(user, helpRequest, classPost, advice);
  }

  private void revise(LockedSlot locked, SlotRevision revision, User user) throws PortalException {

    HelpSlot helpSlot = locked.helpSlot();

    if (revision.isRemoved()) {
      tell(revision, HelpNotice.SLOT_REMOVED, helpSlot, user);
      requestWriter.remove(helpSlot);

      return;
    }

    if (revision.isMoved()) {
      standingSwaps.endOfSlot(helpSlot.getHelpSlotId());
      // Who is told after the reminder would have gone need not be told the same again.
      helpSlot.setRemindedDate(
          ReminderTime.isAhead(revision.draft().day(), locked.now()) ? null : schoolTime.now());
    }

    requestWriter.change(helpSlot, revision.draft());
    tell(revision, HelpNotice.MOVED, helpSlot, user);
  }

  /** Who does it knows, and who left the group is told nothing of it any more. */
  private void tell(SlotRevision revision, HelpNotice helpNotice, HelpSlot helpSlot, User user)
      throws PortalException {

    for (long userId : revision.toldUserIds()) {
      if ((userId != user.getUserId())
          && helpPeople.may(userId, helpSlot.getGroupId(), HelpRequestActionKeys.VIEW_REQUESTS)) {

        helpNotices.tell(userId, helpNotice, helpSlot);
      }
    }
  }

  private HelpRequest getPlaced(SlotsChange change) throws PortalException {
    HelpRequest helpRequest = helpRequestPersistence.findByPrimaryKey(change.helpRequestId());

    if (!helpRequest.isPlaced()) {
      throw new NoSuchHelpRequestException("Request " + change.helpRequestId() + " is not placed");
    }

    return helpRequest;
  }

  /** The lesser key first, as everybody does; one that was just removed is left out. */
  private Map<Long, LockedSlot> lock(HelpRequest helpRequest) throws PortalException {
    Map<Long, LockedSlot> locked = new TreeMap<>();
    long[] helpSlotIds =
        helpSlotPersistence.findByHelpRequestId(helpRequest.getHelpRequestId()).stream()
            .mapToLong(HelpSlot::getHelpSlotId)
            .sorted()
            .toArray();

    for (long helpSlotId : helpSlotIds) {
      try {
        locked.put(helpSlotId, slotKeeper.lock(helpSlotId));
      } catch (NoSuchHelpSlotException noSuchHelpSlotException) {
        continue;
      }
    }

    return locked;
  }

  private static HelpRequestDraft draft(
      HelpRequest helpRequest, ClassPost classPost, RequestRevision revision, SlotsChange change) {

    return new HelpRequestDraft(
            helpRequest.getGroupId(),
            classPost.getTitle(),
            classPost.getContent(),
            DecisionMode.fromKey(helpRequest.getDecisionMode()).orElse(DecisionMode.CHOSEN),
            revision.drafts(),
            change.confirmedWarnings())
        .replyMode(ReplyMode.fromKey(classPost.getReplyMode()).orElse(ReplyMode.CLOSED));
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference private HelpNotices helpNotices;

  @Reference private HelpPeople helpPeople;

  @Reference private HelpRequestPersistence helpRequestPersistence;

  @Reference private HelpSlotPersistence helpSlotPersistence;

  @Reference private RequestJudge requestJudge;

  @Reference private RequestWriter requestWriter;

  @Reference private SchoolTime schoolTime;

  @Reference private SlotKeeper slotKeeper;

  @Reference private StandingSwaps standingSwaps;
}
