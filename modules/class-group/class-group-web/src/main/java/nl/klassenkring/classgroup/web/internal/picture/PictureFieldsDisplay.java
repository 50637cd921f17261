/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import java.util.List;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.picture.portlet.ShownImage;

/** The fields of a picture in the form of a post: plain values, not escaped. Immutable. */
public final class PictureFieldsDisplay {

  private final PostPicture picture;
  private final ShownImage thumbnail;
  private final List<PupilOption> pupils;
  private final String pupilQuery;
  private final List<String> findings;

  PictureFieldsDisplay(
      PostPicture picture,
      ShownImage thumbnail,
      List<PupilOption> pupils,
      String pupilQuery,
      List<String> findings) {

    this.picture = picture;
    this.thumbnail = thumbnail;
    this.pupils = List.copyOf(pupils);
    this.pupilQuery = pupilQuery;
    this.findings = List.copyOf(findings);
  }

  public long getPictureId() {
    return picture.getPictureId();
  }

  public int getNumber() {
    return picture.getNumber();
  }

  public String getAltText() {
    return picture.getDescription().getAltText();
  }

  public boolean isNobodyRecognisable() {
    return picture.getDescription().isNobodyRecognisable();
  }

  public boolean isDecencyDeclared() {
    return picture.getDescription().isDecencyDeclared();
  }

  /** Whether the picture itself is not shown, not even to its author. */
  public boolean isHidden() {
    return picture.isHidden();
  }

  public ShownImage getThumbnail() {
    return thumbnail;
  }

  /** Gives who can be ticked: the pupils of the group, who is ticked already, and who was found. */
  public List<PupilOption> getPupils() {
    return pupils;
  }

  public String getPupilQuery() {
    return pupilQuery;
  }

  /** Gives what keeps the picture from being placed as it is described now. */
  public List<String> getFindings() {
    return findings;
  }
}
