/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationRefusal;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.model.PublicationRequest;

/** A request as a JSP tells of it: plain values, not escaped. Immutable. */
public final class RequestDisplay {

  private final PublicationRequest request;
  private final String groupName;
  private final StatusText status;
  private final SchoolMoments moments;

  RequestDisplay(
      PublicationRequest request,
      String groupName,
      StatusTexts statusTexts,
      SchoolMoments moments) {

    this.request = request;
    this.groupName = groupName;
    this.moments = moments;

    status = statusTexts.status(request);
  }

  public long getId() {
    return request.getPublicationRequestId();
  }

  public String getTitle() {
    return request.getTitle();
  }

  /** Gives the key of the channel, as in {@code social-media}. */
  public String getChannel() {
    return request.getChannel();
  }

  public String getAuthor() {
    return request.getUserName();
  }

  /** Gives the name of the class group. */
  public String getGroupName() {
    return groupName;
  }

  /** Gives the post it is made of; 0 for what was written for the public only. */
  public long getClassPostId() {
    return request.getClassPostId();
  }

  /** Gives the fingerprint of what was shown. */
  public String getContentHash() {
    return request.getContentHash();
  }

  public String getSubmittedOn() {
    return moments.dayAndTime(request.getSubmittedDate());
  }

  /** Gives the first day on which it is to be public; empty for as soon as it is approved. */
  public String getDisplayFrom() {
    return moments.day(request.getDisplayFrom());
  }

  /** Gives the last day on which it is to be public; empty for without end. */
  public String getDisplayUntil() {
    return (request.getDisplayUntil() == null)
        ? ""
        : moments.day(StatusTexts.lastDay(request.getDisplayUntil()));
  }

  public StatusText getStatus() {
    return status;
  }

  /** Gives the key of what happens next. */
  public String getNextKey() {
    return StatusTexts.nextKey(request);
  }

  /** Gives who decided or ended it last; empty for what the suite did itself. */
  public String getDecidedBy() {
    return isDecided() ? request.getStatusByUserName() : "";
  }

  /** Gives why, in somebody's own words; empty for nothing. */
  public String getReason() {
    return Reasons.ofPerson(request.getStatusReason());
  }

  /** Gives the {@link PublicationRefusal} that made a yes come to nothing; empty for none. */
  public String getRefusal() {
    return Reasons.ofSuite(request.getStatusReason());
  }

  /** Tells whether the package for social media can be downloaded (D3). */
  public boolean isDownloadable() {
    return (getStatusValue() == PublicationStatus.PUBLISHED)
        && StatusTexts.isForSocialMedia(request);
  }

  /** Tells whether it is public, or was approved for social media. */
  public boolean isPublished() {
    return getStatusValue() == PublicationStatus.PUBLISHED;
  }

  private boolean isDecided() {
    return (getStatusValue() != PublicationStatus.IN_REVIEW)
        && (getStatusValue() != PublicationStatus.WITHDRAWN);
  }

  private PublicationStatus getStatusValue() {
    return PublicationStatuses.of(request.getStatus());
  }
}
