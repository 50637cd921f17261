/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.group;

import java.time.Instant;
import nl.klassenkring.policy.engine.roster.Roster;

/**
 * The pupils whose names the rules look for. An OSGi service of whoever keeps the roster; without
 * it nothing is placed.
 */
public interface GroupPupils {

  /**
   * The pupils of a school as one of its groups sees them.
   *
   * @return the same roster as long as nothing changed, with what is derived from it
   */
  Roster roster(long schoolGroupId, long groupId, Instant moment);

  /**
   * The pupils of a school as the public sees them: every one of them counts as of the group, for a
   * first name tells more people who a child is than its class.
   *
   * @return the same roster as long as nothing changed, with what is derived from it
   */
  Roster schoolRoster(long schoolGroupId, Instant moment);
}
