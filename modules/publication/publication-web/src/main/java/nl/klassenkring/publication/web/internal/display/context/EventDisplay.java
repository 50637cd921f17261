/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.publication.model.PublicationEvent;

/** A line of the record of a request: plain values, not escaped. Immutable. */
public final class EventDisplay {

  private final PublicationEvent event;
  private final SchoolMoments moments;
  private final List<CheckDisplay> checks;

  EventDisplay(PublicationEvent event, SchoolMoments moments, List<CheckDisplay> checks) {
    this.event = event;
    this.moments = moments;
    this.checks = List.copyOf(checks);
  }

  public String getMoment() {
    return moments.dayAndTime(event.getCreateDate());
  }

  /** Gives who did it; empty for what the suite did itself. */
  public String getWho() {
    return event.getUserName();
  }

  /** Gives the name of a {@link nl.klassenkring.publication.constants.PublicationEventType}. */
  public String getType() {
    return event.getEventType();
  }

  /** Gives why, in somebody's own words; empty for nothing. */
  public String getReason() {
    return Reasons.ofPerson(event.getReason());
  }

  /** Gives the name of the refusal that made a yes come to nothing; empty for none. */
  public String getRefusal() {
    return Reasons.ofSuite(event.getReason());
  }

  /** Tells whether the checks were asked at that moment. */
  public boolean isChecked() {
    return (event.getChecks() != null) && !event.getChecks().isEmpty();
  }

  /** Gives what they found; empty for nothing. */
  public List<CheckDisplay> getChecks() {
    return checks;
  }

  /** Gives the fingerprint of the content that it is about, shortened for people. */
  public String getFingerprint() {
    String contentHash = event.getContentHash();

    return (contentHash == null)
        ? ""
        : contentHash.substring(0, Math.min(FINGERPRINT, contentHash.length()));
  }

  private static final int FINGERPRINT = 12;
}
