/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.check;

import java.util.Set;
import nl.klassenkring.picture.description.PictureDescription;

/** A picture as the checks see it, before or after it was copied. Immutable. */
final class CheckedPicture {

  private final PictureDescription description;
  private final String caption;
  private final boolean overview;
  private final boolean objected;

  CheckedPicture(
      PictureDescription description, String caption, boolean overview, boolean objected) {

    this.description = description;
    this.caption = caption;
    this.overview = overview;
    this.objected = objected;
  }

  PictureDescription description() {
    return description;
  }

  String caption() {
    return caption;
  }

  boolean overview() {
    return overview;
  }

  boolean objected() {
    return objected;
  }

  Set<Long> pupilIds() {
    return description.getPupilIds();
  }
}
