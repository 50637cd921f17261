/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.constants;

import java.util.List;

/** The rules of the catalogue for which something is removed. */
public final class RemovalRules {

  /** Their ids, as the agreements name them. */
  public static final List<String> IDS =
      List.of("B7", "B4", "B5", "B8", "B13", "B15", "C1", "C2", "C3", "C4");

  private RemovalRules() {}
}
