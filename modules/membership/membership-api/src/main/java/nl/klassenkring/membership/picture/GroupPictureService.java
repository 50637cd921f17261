/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.picture;

import com.liferay.portal.kernel.exception.PortalException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Gives the pictures of groups to who may know the group's members. An OSGi service. A page asks
 * with each group, so that nobody is refused a page for a picture: who may not see it is told that
 * there is none.
 */
public interface GroupPictureService {

  /** Gives the picture of the group on a Site; empty when there is none to see. */
  Optional<GroupPicture> fetch(long groupId) throws PortalException;

  /**
   * Opens the file of a picture, in the one size in which it is kept.
   *
   * @throws com.liferay.portal.kernel.exception.NoSuchImageException if there is none to see
   */
  InputStream open(long pictureId) throws PortalException;
}
