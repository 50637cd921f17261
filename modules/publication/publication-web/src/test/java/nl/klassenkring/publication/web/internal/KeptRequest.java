/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal;

import java.time.Instant;
import java.util.Date;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.model.PublicationRequestWrapper;

/** A request as far as its display asks for it. */
public final class KeptRequest extends PublicationRequestWrapper {

  private static final long serialVersionUID = 1L;

  private final PublicationStatus status;
  private final PublicationChannel channel;
  private final Instant since;
  private final Instant from;
  private final Instant until;

  private KeptRequest(
      PublicationStatus status,
      PublicationChannel channel,
      Instant since,
      Instant from,
      Instant until) {

    super(null);

    this.status = status;
    this.channel = channel;
    this.since = since;
    this.from = from;
    this.until = until;
  }

  /** A request that is so far since a moment. */
  public static KeptRequest of(PublicationStatus status, PublicationChannel channel, String since) {

    return new KeptRequest(status, channel, Instant.parse(since), null, null);
  }

  /** The same request for a period; null for an open end. */
  public KeptRequest shown(String first, String end) {
    return new KeptRequest(
        status,
        channel,
        since,
        (first == null) ? null : Instant.parse(first),
        (end == null) ? null : Instant.parse(end));
  }

  @Override
  public String getChannel() {
    return channel.key();
  }

  @Override
  public Date getDisplayFrom() {
    return (from == null) ? null : Date.from(from);
  }

  @Override
  public Date getDisplayUntil() {
    return (until == null) ? null : Date.from(until);
  }

  @Override
  public int getStatus() {
    return PublicationStatuses.workflowStatus(status);
  }

  @Override
  public Date getStatusDate() {
    return Date.from(since);
  }

  @Override
  public Date getSubmittedDate() {
    return Date.from(since);
  }
}
