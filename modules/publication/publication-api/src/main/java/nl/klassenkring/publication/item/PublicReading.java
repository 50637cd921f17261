/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.item;

import com.liferay.portal.kernel.exception.PortalException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.model.PublicItem;

/**
 * Gives what is public to whoever asks, guests too, and nothing else: whether consents hold and no
 * objection stands is asked at each read, of no cache (D2, C4). An OSGi service.
 */
public interface PublicReading {

  /**
   * Gives a page of what a school made public, newest first. The number of statements grows neither
   * with the page nor with all there is.
   *
   * @param schoolGroupId the Site of the school
   * @param classGroupId the class group to which it is limited; 0 for all
   * @param cursor where the page begins; null for the newest
   * @param size how many at most
   */
  PublicPage getPage(long schoolGroupId, long classGroupId, PublicCursor cursor, int size)
      throws PortalException;

  /** Gives one item of a school; empty when it is none that visitors may see now. */
  Optional<PublicEntry> fetchEntry(long schoolGroupId, long publicItemId) throws PortalException;

  /**
   * Tells whether an item of a school was public and is not any more, so that a visitor can be told
   * that it is gone.
   */
  boolean isGone(long schoolGroupId, long publicItemId) throws PortalException;

  /** The class groups of a school that have something public, by their keys. */
  Collection<Long> getClassGroupIds(long schoolGroupId);

  /**
   * Gives a file of a picture of something public of a school; empty when visitors may not see it
   * now.
   */
  Optional<InputStream> fetchPicture(
      long schoolGroupId, long publicationPictureId, PictureSize pictureSize)
      throws PortalException;

  /** Tells whether a picture of a school was public and is not any more. */
  boolean isPictureGone(long schoolGroupId, long publicationPictureId);

  /**
   * Gives the newest of what visitors may see, without pictures, for a sitemap.
   *
   * @param size how many at most
   */
  List<PublicItem> getNewest(long schoolGroupId, int size) throws PortalException;
}
