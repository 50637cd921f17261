/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.picture;

import java.util.Objects;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.DraftPicture;

/** A picture of a post, with what the one who asked may know of it. Immutable. */
public final class PostPicture {

  private final PictureState state;
  private final PictureDescription description;
  private final DraftPicture facts;

  /**
   * Makes the value.
   *
   * @param state as it is kept
   * @param description what is said of it, which may be not kept yet
   * @param facts what the rules judge, with the names that the one who asked may know
   */
  public PostPicture(PictureState state, PictureDescription description, DraftPicture facts) {
    this.state = Objects.requireNonNull(state, "state");
    this.description = Objects.requireNonNull(description, "description");
    this.facts = Objects.requireNonNull(facts, "facts");
  }

  public long getPictureId() {
    return state.getPictureId();
  }

  /** The post it belongs to, 0 as long as it belongs to none. */
  public long getClassPostId() {
    return state.getClassPostId();
  }

  /** The picture's place in its post, counted from one. */
  public int getNumber() {
    return facts.number();
  }

  public PictureDescription getDescription() {
    return description;
  }

  /** The width of its largest size, in pixels. */
  public int getWidth() {
    return state.getWidth();
  }

  /** The height of its largest size, in pixels. */
  public int getHeight() {
    return state.getHeight();
  }

  /** Whether nobody may see it at the moment, although its post is placed. */
  public boolean isHidden() {
    return state.isPlaced() && !state.isVisible();
  }

  /** What the rules judge. */
  public DraftPicture getFacts() {
    return facts;
  }
}
