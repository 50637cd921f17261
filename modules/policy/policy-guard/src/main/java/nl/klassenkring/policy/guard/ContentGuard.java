/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard;

import com.liferay.portal.kernel.exception.PortalException;

/**
 * The last gate for what comes into a class group by Liferay's own applications. An OSGi service.
 */
public interface ContentGuard {

  /**
   * Whether the agreements of a school hold on a Site. One look in a cache; of a Site that is no
   * class group nothing more is asked.
   */
  boolean isGuarded(long groupId);

  /**
   * Lets through what may be placed now.
   *
   * @param before the content as it was, null when it is new
   * @throws nl.klassenkring.policy.exception.PolicyViolationException if the school's agreements do
   *     not allow it, or if the author has yet to confirm a warning
   * @throws PortalException if nobody can tell; it must then be refused too
   */
  void requirePlaceable(GuardedContent before, GuardedContent after) throws PortalException;
}
