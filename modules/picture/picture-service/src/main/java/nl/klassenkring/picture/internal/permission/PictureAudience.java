/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.permission;

import java.util.Optional;
import nl.klassenkring.picture.state.PictureState;

/**
 * What somebody may know of the pictures of a class group. Whose consent is missing, and whether
 * any is, is told to those alone who may see consents there (C1). Immutable.
 */
public final class PictureAudience {

  private final long userId;
  private final boolean adding;
  private final boolean knowingHidden;
  private final boolean seeingConsent;

  /**
   * Makes the value.
   *
   * @param adding whether he uploads pictures there
   * @param knowingHidden whether he may know that a picture is hidden
   * @param seeingConsent whether he may see who has consent
   */
  public PictureAudience(
      long userId, boolean adding, boolean knowingHidden, boolean seeingConsent) {

    this.userId = userId;
    this.adding = adding;
    this.knowingHidden = knowingHidden;
    this.seeingConsent = seeingConsent;
  }

  /** Whether it is an upload of his own; who may no longer upload has none. */
  public boolean isOwn(PictureState state) {
    return adding && (state.getUserId() == userId);
  }

  /**
   * Gives as much of a picture as he may know; empty when it does not exist for him. Who is in it
   * he knows of his own pictures, for he said so himself.
   */
  public Optional<PictureState> tell(PictureState state) {
    boolean own = isOwn(state);
    boolean known = state.isPlaced() ? (knowingHidden || state.isVisible()) : own;

    if (!known) {
      return Optional.empty();
    }
    if (seeingConsent && (own || knowingHidden)) {
      return Optional.of(state);
    }
    return Optional.of(own ? state.withoutConsents() : state.withoutPupils());
  }
}
