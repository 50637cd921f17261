/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** Where a child is shown. */
public final class ChildPicturesDisplayContext {

  /** Makes the value. */
  public ChildPicturesDisplayContext(
      long pupilId, String pupilName, List<PictureDisplay> pictures, Pages pages) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.pictures = List.copyOf(pictures);
    this.pages = pages;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  public List<PictureDisplay> getPictures() {
    return pictures;
  }

  public Pages getPages() {
    return pages;
  }

  private final Pages pages;
  private final List<PictureDisplay> pictures;
  private final long pupilId;
  private final String pupilName;
}
