/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.post;

import com.liferay.portal.kernel.exception.PortalException;

/** Judges what the signed-in user is writing, as it would be judged if it were placed now. */
public interface PostAdviceService {

  /**
   * Judges a post that is being written. Nothing is kept, and nobody waits.
   *
   * @param classPostId the post that is changed; 0 for a new one
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if the user may not post in
   *     the group, or not change this post
   * @throws PortalException if there is no such group or post
   */
  PostAdvice advise(long groupId, long classPostId, PostRequest postRequest) throws PortalException;
}
