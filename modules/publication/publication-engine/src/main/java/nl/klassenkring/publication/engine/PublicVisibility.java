/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.time.Instant;
import java.util.Objects;

/** Whether a visitor sees something at a moment: asked anew at each read. */
public final class PublicVisibility {

  private PublicVisibility() {}

  /**
   * Says whether it may be seen.
   *
   * @param consentsHold whether everybody who is recognisable in it has consent at the moment (D2)
   * @param objected whether an objection to one of its pictures stands (C4)
   */
  public static boolean isVisible(
      Publication publication,
      PublicPeriod period,
      Instant moment,
      boolean consentsHold,
      boolean objected) {

    Objects.requireNonNull(moment, "moment");
    return publication.isPublished() && period.contains(moment) && consentsHold && !objected;
  }
}
