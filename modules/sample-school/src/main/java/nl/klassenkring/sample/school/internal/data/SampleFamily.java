/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;

/** What the guardians of one pupil answer, or one of them. Immutable. */
public final class SampleFamily {

  private final String pupilKey;
  private final String guardianKey;
  private final SampleAnswers answers;
  private final List<String> withdrawn;

  public SampleFamily(
      String pupilKey, String guardianKey, SampleAnswers answers, List<String> withdrawn) {

    this.pupilKey = pupilKey;
    this.guardianKey = guardianKey;
    this.answers = answers;
    this.withdrawn = List.copyOf(withdrawn);
  }

  /** The roster's key of the pupil. */
  public String pupilKey() {
    return pupilKey;
  }

  /** Tells whether it is about a guardian, by the roster's key. */
  public boolean isOf(String guardian) {
    return guardianKey.isEmpty() || guardianKey.equals(guardian);
  }

  public SampleAnswers answers() {
    return answers;
  }

  /** The keys of the purposes for which the yes was taken back later. */
  public List<String> withdrawn() {
    return withdrawn;
  }
}
