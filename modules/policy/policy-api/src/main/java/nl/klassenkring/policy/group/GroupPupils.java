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
}
