/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.request;

import com.liferay.portal.kernel.model.User;
import java.util.Date;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.Publication;
import nl.klassenkring.publication.model.PublicationRequest;

/** Reads how far a request is, and writes it. */
public final class RequestState {

  private RequestState() {}

  /** How far a request is, as it is kept. */
  public static Publication of(PublicationRequest request) {
    String approvedHash = request.getApprovedHash();

    return Publication.of(
        request.getUserId(),
        PublicationStatuses.of(request.getStatus()),
        request.getContentHash(),
        approvedHash.isEmpty() ? null : approvedHash);
  }

  /**
   * Writes how far a request is.
   *
   * @param userId who took the step, 0 for the suite itself
   * @param reason why, in words; empty for none
   */
  public static void write(
      PublicationRequest request,
      Publication publication,
      long userId,
      String userName,
      String reason,
      Date now) {

    request.setContentHash(publication.contentHash());
    request.setApprovedHash(publication.approvedHash().orElse(""));
    request.setStatus(PublicationStatuses.workflowStatus(publication.status()));
    request.setStatusByUserId(userId);
    request.setStatusByUserName(userName);
    request.setStatusDate(now);
    request.setStatusReason(reason);
    request.setModifiedDate(now);
  }

  /** Writes how far a request is after somebody took a step. */
  public static void write(
      PublicationRequest request, Publication publication, User user, String reason, Date now) {

    write(request, publication, user.getUserId(), user.getFullName(), reason, now);
  }
}
