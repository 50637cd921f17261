/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.notice;

import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.engine.Publication;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.internal.request.RequestState;
import nl.klassenkring.publication.model.PublicationRequest;

/** What people are told of a request; each kind is a sentence among the texts of the bundle. */
public enum PublicationNotice {
  WAITS("publication-waits", PublicationStatus.IN_REVIEW, true),
  STILL_WAITS("publication-still-waits", PublicationStatus.IN_REVIEW, true),
  WAITS_FOR_DEPUTY("publication-waits-for-deputy", PublicationStatus.IN_REVIEW, true),
  CHANGES_REQUESTED(
      "publication-changes-are-requested", PublicationStatus.CHANGES_REQUESTED, false),
  REJECTED("publication-is-rejected", PublicationStatus.REJECTED, false),
  APPROVED("publication-is-approved", PublicationStatus.PUBLISHED, false),
  APPROVAL_REFUSED("publication-approval-is-refused", PublicationStatus.REJECTED, false),
  TAKEN_DOWN("publication-is-taken-down", PublicationStatus.TAKEN_DOWN, false);

  PublicationNotice(String textKey, PublicationStatus status, boolean onDesk) {
    this.textKey = textKey;
    this.status = status;
    this.onDesk = onDesk;
  }

  /** The portlet whose user is told. */
  String portletKey() {
    return onDesk ? PublicationPortletKeys.DIRECTORS_DESK : PublicationPortletKeys.PUBLICATION;
  }

  JSONObject payload(PublicationRequest request) {
    return JSONUtil.put("publicationRequestId", request.getPublicationRequestId())
        .put("kind", name());
  }

  /** The sentence, with the title of the request as its argument. */
  String textKey() {
    return textKey;
  }

  /** Whether there is still something to tell of a request as it is now. */
  boolean holdsFor(PublicationRequest request) {
    Publication publication = RequestState.of(request);

    return publication.status() == status;
  }

  private final boolean onDesk;
  private final PublicationStatus status;
  private final String textKey;
}
