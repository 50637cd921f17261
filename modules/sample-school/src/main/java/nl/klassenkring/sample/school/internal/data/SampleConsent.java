/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;
import java.util.Optional;

/** How the guardians of a school answered what they were asked. Immutable. */
public final class SampleConsent {

  private final SampleCampaign campaign;
  private final List<SampleAnswers> usual;
  private final List<SampleFamily> families;

  /**
   * Makes the answers.
   *
   * @param campaign null when the school runs none
   * @param usual what families answer of whom nothing special is said, in turn
   */
  public SampleConsent(
      SampleCampaign campaign, List<SampleAnswers> usual, List<SampleFamily> families) {

    this.campaign = campaign;
    this.usual = List.copyOf(usual);
    this.families = List.copyOf(families);
  }

  public Optional<SampleCampaign> campaign() {
    return Optional.ofNullable(campaign);
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
