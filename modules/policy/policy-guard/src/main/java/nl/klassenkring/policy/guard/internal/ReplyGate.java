/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.policy.ClassPostPlacement;
import nl.klassenkring.classgroup.policy.ClassReplyPlacement;
import nl.klassenkring.policy.service.PolicyService;

/** Lets a reply through that may be placed under its post now, and stays shut for all others. */
final class ReplyGate {

  private final PolicyService policyService;
  private final Clock clock;

  /** Null for who is away: the gate stays shut meanwhile. */
  ReplyGate(PolicyService policyService, Clock clock) {
    this.policyService = policyService;
    this.clock = clock;
  }

  /**
   * Throws PolicyViolationException when the reply may not be placed now in this author's name, or
   * when a warning is not among those that are kept with it as confirmed.
   *
   * @param placedBefore whether it is placed already, and is changed
   */
  void requirePlaceable(
      ClassReply classReply, ClassPost classPost, long authorUserId, boolean placedBefore)
      throws PortalException {

    if (policyService == null || clock == null) {
      throw Judgement.unavailable();
    }

    Judgement.require(
        policyService,
        ClassReplyPlacement.draft(
            classReply,
            classPost,
            authorUserId,
            ClassPostPlacement.moment(clock, classReply.getModifiedDate()),
            placedBefore),
        classReply.getConfirmedWarnings());
  }
}
