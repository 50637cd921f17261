/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import nl.klassenkring.helprequest.service.HelpSignUpLocalService;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.sample.school.internal.data.SampleHelpRequest;
import nl.klassenkring.sample.school.internal.data.SampleHelpSlot;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places posts that ask for help, and lets parents sign up, through the suite's services. */
@Component(service = HelpRequestCreator.class)
public class HelpRequestCreator {

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference private HelpRequestLocalService helpRequestLocalService;

  @Reference private HelpSignUpLocalService helpSignUpLocalService;

  @Reference private HelpSlotLocalService helpSlotLocalService;

  /**
   * Places a post with what it asks.
   *
   * @param days of the slots, in their order
   * @param serviceContext of the post, as it is imported
   */
  ClassPost create(
      SampleHelpRequest sample,
      PostRequest postRequest,
      List<LocalDate> days,
      Map<String, User> users,
      ServiceContext serviceContext)
      throws PortalException {

    List<SlotDraft> drafts = new ArrayList<>();

    for (SampleHelpSlot slot : sample.slots()) {
      drafts.add(
          new SlotDraft(
              days.get(drafts.size()), slot.start(), slot.end(), slot.task(), slot.wanted()));
    }

    HelpRequest helpRequest =
        helpRequestLocalService.addHelpRequest(
            serviceContext.getUserId(),
            new HelpRequestDraft(
                    serviceContext.getScopeGroupId(),
                    postRequest.title(),
                    postRequest.content(),
                    sample.decisionMode(),
                    drafts,
                    postRequest.confirmedWarnings())
                .replyMode(ReplyMode.fromKey(postRequest.replyMode()).orElse(ReplyMode.CLOSED)),
            serviceContext);

    signUp(sample, helpRequest, users);

    return classPostLocalService.getClassPost(helpRequest.getClassPostId());
  }

  /** Slots are known by their task, of which the sample has each once in a request. */
  private void signUp(SampleHelpRequest sample, HelpRequest helpRequest, Map<String, User> users)
      throws PortalException {

    for (HelpSlot helpSlot :
        helpSlotLocalService.getHelpSlots(new long[] {helpRequest.getHelpRequestId()})) {

      for (SampleHelpSlot slot : sample.slots()) {
        if (slot.task().equals(helpSlot.getTask())) {
          for (String login : slot.helpers()) {
            helpSignUpLocalService.signUp(users.get(login).getUserId(), helpSlot.getHelpSlotId());
          }
        }
      }
    }
  }
}
