/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.web.internal.text.SchoolMoments;

/** What erasing the data of one family would do. */
public final class FamilyErasureDisplayContext {

  /** Makes the value. */
  public FamilyErasureDisplayContext(
      long pupilId, String pupilName, RetentionPreview preview, SchoolMoments moments) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.preview = preview;
    this.moments = moments;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  public RetentionPreview getPreview() {
    return preview;
  }

  public boolean isAnythingToErase() {
    return preview.getLines().stream().anyMatch(line -> line.getErasedCount() > 0);
  }

  /** Gives until when evidence of today is kept. */
  public String getEvidenceUntil() {
    return moments.day(preview.getEvidenceUntil());
  }

  private final SchoolMoments moments;
  private final RetentionPreview preview;
  private final long pupilId;
  private final String pupilName;
}
