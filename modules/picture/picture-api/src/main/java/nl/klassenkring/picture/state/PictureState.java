/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.state;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.model.Picture;

/**
 * A picture at a moment: what was said of it, and whether it may be shown. Immutable.
 *
 * <p>Nothing of it is kept anywhere: a consent that is withdrawn hides the picture in the next
 * state that is asked for, and one that is given brings it back (C1, C4).
 */
public final class PictureState implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Picture picture;
  private final PictureDescription description;
  private final HashMap<Long, ConsentReason> blockers;
  private final boolean objected;
  private final boolean depictionDeclared;
  private final boolean described;
  private final boolean placeable;

  /**
   * Makes the value.
   *
   * @param pupilIds who is recognisable
   * @param blockers the recognisable pupils without consent, with the reason
   * @param objected whether an objection hides the picture
   */
  public PictureState(
      Picture picture, Set<Long> pupilIds, Map<Long, ConsentReason> blockers, boolean objected) {

    this.picture = picture;
    this.blockers = new HashMap<>(blockers);
    this.objected = objected;

    description = describe(picture, pupilIds);
    depictionDeclared = description.isDepictionDeclared();
    described =
        !description.getAltText().isEmpty() && description.isDecencyDeclared() && depictionDeclared;
    placeable = described && blockers.isEmpty() && !objected;
  }

  private PictureState(PictureState state, PictureDescription description, boolean placeable) {
    this.description = description;
    this.placeable = placeable;

    picture = state.picture;
    blockers = new HashMap<>();
    objected = state.objected;
    depictionDeclared = state.depictionDeclared;
    described = state.described;
  }

  private static PictureDescription describe(Picture picture, Set<Long> pupilIds) {
    return new PictureDescription(
        picture.getPictureId(),
        picture.getAltText(),
        pupilIds,
        picture.isNobodyRecognisable(),
        picture.isDecencyDeclared());
  }

  /**
   * The same for its author who may not know of consents: with a pupil in it he cannot place it,
   * whatever the consents are, for else he would learn them one pupil at a time (C1).
   */
  public PictureState withoutConsents() {
    return new PictureState(
        this, description, described && !objected && description.getPupilIds().isEmpty());
  }

  /** The same for a reader who may not know who is in the picture. */
  public PictureState withoutPupils() {
    return new PictureState(this, describe(picture, Set.of()), placeable);
  }

  public long getPictureId() {
    return picture.getPictureId();
  }

  /** The Site of the class group. */
  public long getGroupId() {
    return picture.getGroupId();
  }

  /** Who uploaded it. */
  public long getUserId() {
    return picture.getUserId();
  }

  /** The post it belongs to, 0 as long as it belongs to none. */
  public long getClassPostId() {
    return picture.getClassPostId();
  }

  /** The picture's place in its post, counted from one; 0 as long as it belongs to none. */
  public int getPosition() {
    return picture.getPosition();
  }

  /** The width of its largest size, in pixels. */
  public int getWidth() {
    return picture.getWidth();
  }

  /** The height of its largest size, in pixels. */
  public int getHeight() {
    return picture.getHeight();
  }

  /** What its author says of it. */
  public PictureDescription getDescription() {
    return description;
  }

  public String getAltText() {
    return description.getAltText();
  }

  /** Who is recognisable; nobody if the one who asked may not know. */
  public Set<Long> getPupilIds() {
    return description.getPupilIds();
  }

  /**
   * The recognisable pupils without consent for the portal, with the reason (C1); none if the one
   * who asked may not know.
   */
  public Map<Long, ConsentReason> getBlockers() {
    return Map.copyOf(blockers);
  }

  /** Whether an objection hides it (C4). */
  public boolean isObjected() {
    return objected;
  }

  /** Whether its post is placed, so that others than its author would see it. */
  public boolean isPlaced() {
    return picture.getPlacedDate() != null;
  }

  /** Whether it is said who is recognisable, or that nobody is; also for who may not know who. */
  public boolean isDepictionDeclared() {
    return depictionDeclared;
  }

  /** Whether all is said of it that must be before it is placed. */
  public boolean isDescribed() {
    return described;
  }

  /** Whether nothing keeps it from being placed. */
  public boolean isPlaceable() {
    return placeable;
  }

  /** Whether the readers of the class group may see it now. */
  public boolean isVisible() {
    return isPlaced() && placeable;
  }

  @Override
  public String toString() {
    return description + " blocked by " + blockers + (objected ? ", objected" : "");
  }
}
