/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.group;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.history.GroupHistory;

/**
 * What the rules must know of a class group and of its posts. An OSGi service of whoever keeps
 * them; without it nothing is placed.
 */
public interface GroupPosts {

  /**
   * The kind of the class group on a Site.
   *
   * @throws PortalException if the Site is none
   */
  GroupKind kind(long groupId) throws PortalException;

  /**
   * The posts that count for what is placed at a moment: those of the days that any window reaches
   * back to, and all that are scheduled. Read from the database, in one statement.
   *
   * @param classPostId the post that is judged, which is left out; 0 for none
   */
  GroupHistory history(long groupId, long classPostId, Instant moment);

  /**
   * Keeps others from placing in the group until the current transaction ends, so that what is
   * counted now still holds when it commits (B9). To be called in a transaction.
   *
   * @throws PortalException if the Site is no class group
   */
  void lock(long groupId) throws PortalException;
}
