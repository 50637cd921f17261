/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplay;
import nl.klassenkring.classgroup.web.internal.picture.PupilOption;

/** What the page of one picture shows, with the objection that a guardian can make to it (C4). */
public final class PictureDetailDisplayContext {

  PictureDetailDisplayContext(
      ClassPost classPost,
      PictureDisplay picture,
      List<PupilOption> ownPupils,
      String reason,
      boolean reasonMissing) {

    this.classPost = classPost;
    this.picture = picture;
    this.ownPupils = List.copyOf(ownPupils);
    this.reason = reason;
    this.reasonMissing = reasonMissing;
  }

  public long getClassPostId() {
    return classPost.getClassPostId();
  }

  public String getClassPostTitle() {
    return classPost.getTitle();
  }

  public PictureDisplay getPicture() {
    return picture;
  }

  /** Gives the reader's own children in the picture, who are the ones he can object for. */
  public List<PupilOption> getOwnPupils() {
    return ownPupils;
  }

  /** Gives the reason as typed, empty when nothing was sent. */
  public String getReason() {
    return reason;
  }

  /** Tells whether an objection was sent without a reason. */
  public boolean isReasonMissing() {
    return reasonMissing;
  }

  private final ClassPost classPost;
  private final List<PupilOption> ownPupils;
  private final PictureDisplay picture;
  private final String reason;
  private final boolean reasonMissing;
}
