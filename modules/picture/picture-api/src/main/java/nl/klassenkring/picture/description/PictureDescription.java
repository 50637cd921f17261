/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.description;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What an author says of a picture. Immutable. What is not said counts as not done: it may be kept
 * so in a draft, but not be placed.
 */
public final class PictureDescription implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long pictureId;
  private final String altText;
  private final HashSet<Long> pupilIds;
  private final boolean nobodyRecognisable;
  private final boolean decencyDeclared;

  /**
   * Makes the value.
   *
   * @param altText what is seen in the picture, in words; null is as nothing
   * @param pupilIds who is recognisable
   * @param nobodyRecognisable the author's word that nobody is (C2)
   * @param decencyDeclared the author's word that the picture is decent and hurts nobody (C3)
   */
  public PictureDescription(
      long pictureId,
      String altText,
      Set<Long> pupilIds,
      boolean nobodyRecognisable,
      boolean decencyDeclared) {

    this.pictureId = pictureId;
    this.altText = Objects.toString(altText, "").strip();
    this.pupilIds = new HashSet<>(pupilIds);
    this.nobodyRecognisable = nobodyRecognisable;
    this.decencyDeclared = decencyDeclared;
  }

  public long getPictureId() {
    return pictureId;
  }

  public String getAltText() {
    return altText;
  }

  public Set<Long> getPupilIds() {
    return Set.copyOf(pupilIds);
  }

  public boolean isNobodyRecognisable() {
    return nobodyRecognisable;
  }

  public boolean isDecencyDeclared() {
    return decencyDeclared;
  }

  /** Whether it is said who is recognisable: either some pupils, or nobody. */
  public boolean isDepictionDeclared() {
    return nobodyRecognisable == pupilIds.isEmpty();
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof PictureDescription)) {
      return false;
    }
    PictureDescription other = (PictureDescription) object;

    return pictureId == other.pictureId
        && altText.equals(other.altText)
        && pupilIds.equals(other.pupilIds)
        && nobodyRecognisable == other.nobodyRecognisable
        && decencyDeclared == other.decencyDeclared;
  }

  @Override
  public int hashCode() {
    return Objects.hash(pictureId, altText, pupilIds, nobodyRecognisable, decencyDeclared);
  }

  @Override
  public String toString() {
    return "Picture " + pictureId + " of " + pupilIds;
  }
}
