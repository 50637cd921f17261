/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.review.display.context;

import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.publication.request.DepictedPupil;

/** A pupil who is recognisable in a picture: plain values, not escaped. Immutable. */
public final class DepictedDisplay {

  private final int pictureNumber;
  private final DepictedPupil pupil;
  private final SchoolMoments moments;

  DepictedDisplay(int pictureNumber, DepictedPupil pupil, SchoolMoments moments) {
    this.pictureNumber = pictureNumber;
    this.pupil = pupil;
    this.moments = moments;
  }

  /** Gives the picture, counted from one. */
  public int getPictureNumber() {
    return pictureNumber;
  }

  public String getName() {
    return pupil.getName();
  }

  /** Tells whether consent holds now. */
  public boolean isAllowed() {
    return pupil.isAllowed();
  }

  /** Gives the day of the latest answer; empty when nobody answered. */
  public String getAnsweredOn() {
    return pupil.getAnsweredAt().map(moments::day).orElse("");
  }
}
