/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.post;

import java.util.List;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.model.PublicationRequest;

/** Says under a post how far its publication is. */
final class PostPublication {

  /** What its author wants to know first stands first; what is over is not told of. */
  private static final List<PublicationStatus> CURRENT =
      List.of(
          PublicationStatus.CHANGES_REQUESTED,
          PublicationStatus.IN_REVIEW,
          PublicationStatus.PUBLISHED);

  private PostPublication() {}

  /** Whether a request is under way, or public. */
  static boolean isCurrent(PublicationRequest request) {
    return CURRENT.contains(PublicationStatuses.of(request.getStatus()));
  }

  /** The one of two requests for the same post that is told of. */
  static PublicationRequest mostUrgent(PublicationRequest one, PublicationRequest other) {
    return urgency(other) < urgency(one) ? other : one;
  }

  /**
   * The key of the text.
   *
   * @param request null when there is none
   */
  static String textKey(PublicationRequest request) {
    if (request == null) {
      return "make-public";
    }

    PublicationStatus status = PublicationStatuses.of(request.getStatus());

    return ((status == PublicationStatus.PUBLISHED)
            && PublicationChannel.SOCIAL_MEDIA.key().equals(request.getChannel()))
        ? "post-SOCIAL_MEDIA"
        : "post-" + status.name();
  }

  private static int urgency(PublicationRequest request) {
    return CURRENT.indexOf(PublicationStatuses.of(request.getStatus()));
  }
}
