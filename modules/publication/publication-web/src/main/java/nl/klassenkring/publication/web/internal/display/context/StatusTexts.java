/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.calendar.WorkingDays;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.model.PublicationRequest;

/** Says how far requests are, and what comes next, as it is at one moment. Immutable. */
final class StatusTexts {

  private final Instant now;
  private final ZoneId zone;
  private final SchoolMoments moments;

  StatusTexts(Instant now, ZoneId zone, SchoolMoments moments) {
    this.now = now;
    this.zone = zone;
    this.moments = moments;
  }

  StatusText status(PublicationRequest request) {
    PublicationStatus status = PublicationStatuses.of(request.getStatus());

    switch (status) {
      case IN_REVIEW:
        return waiting(request);
      case PUBLISHED:
        return published(request);
      default:
        return new StatusText("request-" + status.name(), moments.day(request.getStatusDate()));
    }
  }

  /** The key of what happens next, or can be done. */
  static String nextKey(PublicationRequest request) {
    PublicationStatus status = PublicationStatuses.of(request.getStatus());

    return ((status == PublicationStatus.PUBLISHED) && isForSocialMedia(request))
        ? "next-SOCIAL_MEDIA"
        : "next-" + status.name();
  }

  static boolean isForSocialMedia(PublicationRequest request) {
    return PublicationChannel.SOCIAL_MEDIA.key().equals(request.getChannel());
  }

  private StatusText waiting(PublicationRequest request) {
    int days =
        WorkingDays.between(
            LocalDate.ofInstant(request.getSubmittedDate().toInstant(), zone),
            LocalDate.ofInstant(now, zone));

    switch (days) {
      case 0:
        return new StatusText("request-waits-since-today");
      case 1:
        return new StatusText("request-waits-one-day");
      default:
        return new StatusText("request-waits-x-days", days);
    }
  }

  private StatusText published(PublicationRequest request) {
    Date from = request.getDisplayFrom();
    Date until = request.getDisplayUntil();

    if (isForSocialMedia(request)) {
      return new StatusText("request-approved-on-x", moments.day(request.getStatusDate()));
    }
    if ((until != null) && !until.toInstant().isAfter(now)) {
      return new StatusText("request-was-public-until-x", moments.day(lastDay(until)));
    }
    if ((from != null) && from.toInstant().isAfter(now)) {
      return new StatusText("request-public-from-x", moments.day(from));
    }

    return new StatusText(
        "request-public-since-x", moments.day(later(request.getStatusDate(), from)));
  }

  private static Instant later(Date approved, Date from) {
    Instant since = approved.toInstant();

    return ((from != null) && from.toInstant().isAfter(since)) ? from.toInstant() : since;
  }

  /** What is shown until a moment is shown through the day before it, when a day begins then. */
  static Instant lastDay(Date until) {
    return until.toInstant().minusMillis(1);
  }
}
