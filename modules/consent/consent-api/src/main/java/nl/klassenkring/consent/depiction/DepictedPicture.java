/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.depiction;

import java.util.Set;

/** A placed picture in which pupils are recognisable, as plain values. Immutable. */
public final class DepictedPicture {

  private final long pictureId;
  private final long groupId;
  private final long classPostId;
  private final long placedByUserId;
  private final String altText;
  private final Set<Long> pupilIds;

  /**
   * Makes the value.
   *
   * @param groupId the Site of the class group
   * @param placedByUserId who placed the post that the picture belongs to
   * @param altText what is seen in the picture, in words
   */
  public DepictedPicture(
      long pictureId,
      long groupId,
      long classPostId,
      long placedByUserId,
      String altText,
      Set<Long> pupilIds) {

    this.pictureId = pictureId;
    this.groupId = groupId;
    this.classPostId = classPostId;
    this.placedByUserId = placedByUserId;
    this.altText = altText;
    this.pupilIds = Set.copyOf(pupilIds);
  }

  public long getPictureId() {
    return pictureId;
  }

  public long getGroupId() {
    return groupId;
  }

  public long getClassPostId() {
    return classPostId;
  }

  public long getPlacedByUserId() {
    return placedByUserId;
  }

  public String getAltText() {
    return altText;
  }

  public Set<Long> getPupilIds() {
    return pupilIds;
  }
}
