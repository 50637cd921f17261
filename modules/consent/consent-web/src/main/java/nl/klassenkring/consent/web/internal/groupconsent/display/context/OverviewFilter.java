/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.check.PupilConsents;
import nl.klassenkring.consent.web.internal.text.AnswerKind;

/** Which pupils and purposes a reader wants to see. */
public final class OverviewFilter {

  /**
   * Makes it.
   *
   * @param purposeKey empty for all purposes
   * @param answer the key of an {@link AnswerKind}, empty for all
   */
  public OverviewFilter(String purposeKey, String answer) {
    this.purposeKey = purposeKey;
    this.answer = answer;
  }

  public String getPurposeKey() {
    return purposeKey;
  }

  public String getAnswer() {
    return answer;
  }

  /** Tells whether it leaves out pupils, not only purposes. */
  public boolean isOfAnswers() {
    return !answer.isEmpty();
  }

  /** Tells whether a purpose is shown. */
  public boolean shows(PurposeDisplay purpose) {
    return purposeKey.isEmpty() || purposeKey.equals(purpose.getKey());
  }

  /** Tells whether a pupil has the answer for one of the purposes that are shown. */
  public boolean shows(PupilConsents pupil, List<PurposeDisplay> shownPurposes) {
    return !isOfAnswers()
        || shownPurposes.stream()
            .anyMatch(
                purpose -> AnswerKind.of(pupil.getReason(purpose.getKey())).key().equals(answer));
  }

  private final String answer;
  private final String purposeKey;
}
