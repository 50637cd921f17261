/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.post;

import com.liferay.portal.kernel.exception.PortalException;

/** Judges a reply that the signed-in user would give, as it would be judged if he placed it now. */
public interface ReplyAdviceService {

  /**
   * Judges a reply to a post. Nothing is kept, and nobody waits.
   *
   * @param content what it says up to now; empty to learn whether one may reply at all
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if the user may not read the
   *     post, or not reply in its group
   * @throws PortalException if there is no such post
   */
  PostAdvice advise(long classPostId, String content) throws PortalException;
}
