/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;
import java.util.OptionalInt;

/** How the guardians of a school answered what they were asked. Immutable. */
public final class SampleConsent {

  private final byte[] paper;
  private final OptionalInt campaignDays;
  private final List<SampleAnswers> usual;
  private final List<SampleFamily> families;

  /**
   * Makes the answers.
   *
   * @param paper the scan of a form that was filled in by hand
   * @param campaignDays how many days families still have to answer; empty when the school runs no
   *     campaign
   * @param usual what families answer of whom nothing special is said, in turn
   */
  public SampleConsent(
      byte[] paper,
      OptionalInt campaignDays,
      List<SampleAnswers> usual,
      List<SampleFamily> families) {

    this.paper = paper.clone();
    this.campaignDays = campaignDays;
    this.usual = List.copyOf(usual);
    this.families = List.copyOf(families);
  }

  /** The scan of a form that was filled in by hand. */
  public byte[] paper() {
    return paper.clone();
  }

  /** How many days families still have to answer a campaign that is under way. */
  public OptionalInt campaignDays() {
    return campaignDays;
  }

  /**
   * Gives what a guardian of a pupil answers.
   *
   * @param turn counts the pupils, so that families differ
   */
  public SampleFamily family(String pupilKey, String guardianKey, int turn) {
    return families.stream()
        .filter(family -> family.pupilKey().equals(pupilKey) && family.isOf(guardianKey))
        .findFirst()
        .orElseGet(
            () ->
                new SampleFamily(pupilKey, guardianKey, usual.get(turn % usual.size()), List.of()));
  }
}
