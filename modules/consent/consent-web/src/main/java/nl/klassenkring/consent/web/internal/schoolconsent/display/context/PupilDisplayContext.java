/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.PurposeResult;

/** A pupil: what it comes to, who decides, and for the director who decided what. */
public final class PupilDisplayContext {

  /** Makes the value. */
  public PupilDisplayContext(
      PupilRow pupil,
      List<PurposeResult> results,
      List<PaperAnswerer> answerers,
      PupilDecisions decisions,
      boolean audited) {

    this.pupil = pupil;
    this.results = List.copyOf(results);
    this.answerers = List.copyOf(answerers);
    this.decisions = decisions;
    this.audited = audited;
  }

  public PupilRow getPupil() {
    return pupil;
  }

  /** Gives what the pupil may be shown for now. */
  public List<PurposeResult> getResults() {
    return results;
  }

  /** Gives who decides now. */
  public List<PaperAnswerer> getAnswerers() {
    return answerers;
  }

  /** Gives who decided what; null for who may not see that guardians disagree. */
  public PupilDecisions getDecisions() {
    return decisions;
  }

  /** Tells whether the reader may read the log. */
  public boolean isAudited() {
    return audited;
  }

  private final List<PaperAnswerer> answerers;
  private final boolean audited;
  private final PupilDecisions decisions;
  private final PupilRow pupil;
  private final List<PurposeResult> results;
}
