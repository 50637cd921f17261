/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import java.util.List;

/** What the page of one request shows, with its record. Immutable. */
public final class RequestDetailDisplayContext {

  private final RequestDisplay request;
  private final PublicEntryDisplay entry;
  private final List<String> removedPictures;
  private final List<EventDisplay> events;
  private final boolean changeable;
  private final boolean withdrawable;

  RequestDetailDisplayContext(
      RequestDisplay request,
      PublicEntryDisplay entry,
      List<String> removedPictures,
      List<EventDisplay> events,
      boolean changeable,
      boolean withdrawable) {

    this.request = request;
    this.entry = entry;
    this.removedPictures = List.copyOf(removedPictures);
    this.events = List.copyOf(events);
    this.changeable = changeable;
    this.withdrawable = withdrawable;
  }

  public RequestDisplay getRequest() {
    return request;
  }

  public PublicEntryDisplay getEntry() {
    return entry;
  }

  /** Gives what was seen in pictures whose public copies are gone. */
  public List<String> getRemovedPictures() {
    return removedPictures;
  }

  public List<EventDisplay> getEvents() {
    return events;
  }

  /** Tells whether the reader can change it and send it again. */
  public boolean isChangeable() {
    return changeable;
  }

  /** Tells whether the reader can take it back. */
  public boolean isWithdrawable() {
    return withdrawable;
  }
}
