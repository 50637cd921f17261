/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import java.util.List;

/** A part of the desk with the way to the others. Immutable. */
public final class DeskDisplayContext {

  private final List<DeskTab> tabs;
  private final WaitingDisplayContext waiting;
  private final DecidedDisplayContext decided;

  private DeskDisplayContext(
      List<DeskTab> tabs, WaitingDisplayContext waiting, DecidedDisplayContext decided) {

    this.tabs = List.copyOf(tabs);
    this.waiting = waiting;
    this.decided = decided;
  }

  static DeskDisplayContext of(List<DeskTab> tabs, WaitingDisplayContext waiting) {
    return new DeskDisplayContext(tabs, waiting, null);
  }

  static DeskDisplayContext of(List<DeskTab> tabs, DecidedDisplayContext decided) {
    return new DeskDisplayContext(tabs, null, decided);
  }

  public List<DeskTab> getTabs() {
    return tabs;
  }

  /** Gives what waits; null on the other parts. */
  public WaitingDisplayContext getWaiting() {
    return waiting;
  }

  /** Gives what is public, or was; null on the part of what waits. */
  public DecidedDisplayContext getDecided() {
    return decided;
  }
}
