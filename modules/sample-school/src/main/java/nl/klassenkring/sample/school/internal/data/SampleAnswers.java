/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;

/**
 * What a guardian answers to the purposes; a purpose that is in neither is not answered. Immutable.
 */
public final class SampleAnswers {

  private final List<String> given;
  private final List<String> refused;

  public SampleAnswers(List<String> given, List<String> refused) {
    this.given = List.copyOf(given);
    this.refused = List.copyOf(refused);
  }

  /** The keys of the purposes with a yes. */
  public List<String> given() {
    return given;
  }

  /** The keys of the purposes with a no. */
  public List<String> refused() {
    return refused;
  }
}
