/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.policy.ClassPostPlacement;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.service.PolicyService;

/**
 * Lets through only what the policy lets through now. Shut while there is nobody to ask (null), and
 * shut when asking fails: whatever the services throw leaves the gate as it came.
 */
final class PlacementGate {

  private final PolicyService policyService;
  private final PictureLookup pictureLookup;
  private final Clock clock;

  PlacementGate(PolicyService policyService, PictureLookup pictureLookup, Clock clock) {
    this.policyService = policyService;
    this.pictureLookup = pictureLookup;
    this.clock = clock;
  }

  /**
   * Throws PolicyViolationException when the post may not be placed now in this author's name, or
   * when a warning is not among those that are kept with it as confirmed.
   *
   * @param placedBefore whether it is placed already, and is changed
   */
  void requirePlaceable(ClassPost classPost, long authorUserId, boolean placedBefore)
      throws PortalException {

    if (policyService == null || pictureLookup == null || clock == null) {
      throw Judgement.unavailable();
    }

    Instant moment = ClassPostPlacement.moment(clock, classPost.getDisplayDate());
    List<DraftPicture> pictures = pictureLookup.pictures(clock.instant());

    Judgement.require(
        policyService,
        ClassPostPlacement.draft(classPost, authorUserId, moment, placedBefore, pictures),
        classPost.getConfirmedWarnings());
  }
}
