/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.group;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.klassenkring.policy.engine.history.GroupHistory;

/**
 * What teachers are reminded of must be known of all groups at once (B9, B10). An OSGi service of
 * whoever keeps class groups; without it nobody is reminded.
 */
public interface SchoolGroups {

  /** The Sites of the schools of a company that have class groups. */
  Collection<Long> schoolGroupIds(long companyId);

  /**
   * The posts of each class of a school that count at a moment, as {@link GroupPosts#history} gives
   * them of one; an empty history for a class without posts, and nothing for groups of another
   * kind. In a constant number of statements.
   *
   * @return the histories by the Site of the class
   */
  Map<Long, GroupHistory> classHistories(long schoolGroupId, Instant moment);
}
