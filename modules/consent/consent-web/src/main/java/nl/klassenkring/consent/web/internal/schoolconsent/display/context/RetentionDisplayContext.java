/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.web.internal.text.SchoolMoments;

/** What erasing the data of past school years would do. */
public final class RetentionDisplayContext {

  /** Makes the value. */
  public RetentionDisplayContext(
      List<String> schoolYears, RetentionPreview preview, SchoolMoments moments) {
    this.schoolYears = List.copyOf(schoolYears);
    this.preview = preview;
    this.moments = moments;
  }

  /** Gives the school years that are over, latest first. */
  public List<String> getSchoolYears() {
    return schoolYears;
  }

  public RetentionPreview getPreview() {
    return preview;
  }

  public SchoolMoments getMoments() {
    return moments;
  }

  public boolean isAnythingToErase() {
    return preview.getLines().stream().anyMatch(line -> line.getErasedCount() > 0);
  }

  /** Gives the school year up to which, and until when evidence of it is kept. */
  public Object[] getTerm() {
    return new Object[] {preview.getSchoolYear(), moments.day(preview.getEvidenceUntil())};
  }

  private final SchoolMoments moments;
  private final RetentionPreview preview;
  private final List<String> schoolYears;
}
