/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.picture;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Collection;
import java.util.List;
import nl.klassenkring.picture.description.PictureDescription;

/**
 * What the current user may know of the pictures of posts. An OSGi service; each method checks the
 * permission first, and throws {@link com.liferay.portal.kernel.security.auth.PrincipalException}
 * without it. The number of statements does not grow with posts, pictures or children.
 *
 * <p>A child without consent is named to those who may see consent in the class group. All others
 * place only pictures in which nobody is recognisable, and learn nothing of consents (C1).
 */
public interface PostPictureService {

  /**
   * Gives the pictures of posts of a class group, for who reads its posts. Those that are hidden
   * are given only to who may know of them.
   */
  List<PostPicture> getPostPictures(long groupId, long[] classPostIds) throws PortalException;

  /**
   * Judges pictures as the current user would place them, for who places posts in the group. Those
   * that are gone, or not his to place, are left out.
   *
   * @param classPostId the post that is changed, 0 for a new one
   * @param descriptions in the order of the post, as typed
   */
  List<PostPicture> judge(long groupId, long classPostId, List<PictureDescription> descriptions)
      throws PortalException;

  /**
   * Gives the pupils who can be ticked under a picture, for who places posts in the group: those of
   * the class group, and of the others named those of the school. None for who may not place
   * pictures of recognisable pupils.
   */
  List<PupilName> getPupils(long groupId, Collection<Long> otherPupilIds) throws PortalException;

  /** Tells whether the current user may place pictures in which pupils are recognisable (C1). */
  boolean mayDepictPupils(long groupId) throws PortalException;

  /** Tells whether the current user may look for pupils of other groups of the school. */
  boolean maySearchPupils(long groupId) throws PortalException;

  /**
   * Gives pupils of the school by a part of their first or last name, at most twenty, for who may
   * look for them.
   *
   * @param text at least two characters; fewer find nobody
   */
  List<PupilName> searchPupils(long groupId, String text) throws PortalException;
}
