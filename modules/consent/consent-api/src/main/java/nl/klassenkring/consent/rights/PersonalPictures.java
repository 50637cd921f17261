/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The pictures that a bundle keeps, as far as the rights of families go. Who offers a {@link
 * nl.klassenkring.consent.depiction.DepictionProvider} offers this too, as a service; the consent
 * service asks all of them for an export, for an erasure and when an objection ends in removal
 * (C4). Each method that reads costs a number of statements that does not grow with the pictures.
 */
public interface PersonalPictures {

  /**
   * Gives all pictures of a school, placed or not, by their keys: when each was placed, or else
   * uploaded.
   *
   * @param before only those that were uploaded before it
   */
  Map<Long, Instant> getSchoolPictures(long schoolGroupId, Instant before);

  /** Gives the same of all pictures in which a pupil is recognisable. */
  Map<Long, Instant> getPupilPictures(long pupilId);

  /** Gives where a pupil is shown: the placed pictures for all purposes, newest first. */
  List<ShownPicture> getShownPictures(long pupilId);

  /**
   * Removes pictures, what is said of them and, when the transaction of the caller is committed,
   * their files. Keys that are not this bundle's are left alone.
   */
  void deletePictures(Collection<Long> pictureIds) throws PortalException;

  /**
   * Removes the files of a picture when the transaction of the caller is committed. What is said of
   * it stays, so that it stays known which picture it was. A key that is not this bundle's is left
   * alone.
   */
  void deletePictureFiles(long pictureId) throws PortalException;
}
