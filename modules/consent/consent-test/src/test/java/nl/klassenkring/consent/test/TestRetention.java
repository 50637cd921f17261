/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionLine;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestUser;

/** What a school keeps and erases, of the school year in which tests begin or of one family. */
final class TestRetention {

  private final RetentionService retentionService;
  private final StaffedSchool school;

  TestRetention(EmbeddedPortal portal, StaffedSchool school) {
    this.school = school;

    retentionService = portal.service(RetentionService.class);
  }

  RetentionPreview preview(TestUser user) throws Exception {
    return actingAs(
        user, () -> retentionService.preview(school.schoolGroupId(), TestRoster.SCHOOL_YEAR));
  }

  RetentionPreview erase(TestUser user, RetentionPreview preview) throws Exception {
    return actingAs(
        user,
        () ->
            retentionService.erase(
                school.schoolGroupId(), TestRoster.SCHOOL_YEAR, preview.getConfirmation()));
  }

  /** Erases what the director is shown now. */
  RetentionPreview erase() throws Exception {
    return erase(school.director(), preview(school.director()));
  }

  RetentionPreview previewFamily(TestUser user, long pupilId) throws Exception {
    return actingAs(user, () -> retentionService.previewFamily(pupilId));
  }

  RetentionPreview eraseFamily(TestUser user, long pupilId, RetentionPreview preview)
      throws Exception {

    return actingAs(user, () -> retentionService.eraseFamily(pupilId, preview.getConfirmation()));
  }

  /** Erases of a family what the director is shown now. */
  RetentionPreview eraseFamily(long pupilId) throws Exception {
    return eraseFamily(school.director(), pupilId, previewFamily(school.director(), pupilId));
  }

  static RetentionLine line(RetentionPreview preview, RetentionCategory category) {
    return preview.getLines().stream()
        .filter(line -> line.getCategory() == category)
        .findFirst()
        .orElseThrow();
  }
}
