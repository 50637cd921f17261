/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

/** What the reader can do here: the privacy officer's desk, the deviations of a school, or both. */
public final class StartDisplayContext {

  private final DeskDisplayContext desk;
  private final DeviationsDisplayContext deviations;

  StartDisplayContext(DeskDisplayContext desk, DeviationsDisplayContext deviations) {
    this.desk = desk;
    this.deviations = deviations;
  }

  /** The desk, or null for who is not the privacy officer. */
  public DeskDisplayContext getDesk() {
    return desk;
  }

  /** The deviations of the school, or null for who does not run it. */
  public DeviationsDisplayContext getDeviations() {
    return deviations;
  }
}
