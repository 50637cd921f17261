/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.depiction;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Tells where children are shown. A bundle that keeps pictures offers it as a service, beside
 * {@link nl.klassenkring.consent.rights.PersonalPictures}; the consent service asks all of them
 * when a consent falls away and on an objection (C4). Each method costs a number of statements that
 * does not grow with the pictures.
 */
public interface DepictionProvider {

  /** Gives the placed picture of that id, empty if this bundle keeps none. */
  Optional<DepictedPicture> fetchPlacedPicture(long pictureId);

  /** Gives those of some pictures that are placed and kept by this bundle, in no order. */
  List<DepictedPicture> getPlacedPictures(Collection<Long> pictureIds);

  /**
   * Gives placed pictures in which a pupil is recognisable, hidden ones too, newest first.
   *
   * @param purposeKey the purpose for which the pictures are placed
   */
  List<DepictedPicture> getPlacedPictures(long pupilId, String purposeKey);

  /**
   * Gives placed pictures that came to show one of some pupils at a moment or later, hidden ones
   * too: because they were placed then, or because he was said to be in them then. No cache
   * answers.
   *
   * @param pupilIds at most some hundreds
   * @param purposeKey the purpose for which the pictures are placed
   */
  List<DepictedPicture> getPlacedPicturesSince(
      Date moment, Collection<Long> pupilIds, String purposeKey);
}
