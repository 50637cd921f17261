/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.constants;

import java.util.Set;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/** What somebody from outside may do in a group, fixed by the director beforehand (A3). */
public enum ExternalPowers {
  /** Reads posts, and sees no picture. */
  READ_POSTS,
  /** Reads posts with their pictures. */
  READ_POSTS_AND_PICTURES;

  /** Gives the site roles that let him do it; none of them lets anybody write. */
  public Set<String> roleNames() {
    return (this == READ_POSTS_AND_PICTURES)
        ? Set.of(SchoolRoleConstants.EXTERNAL, SchoolRoleConstants.EXTERNAL_PICTURES)
        : Set.of(SchoolRoleConstants.EXTERNAL);
  }
}
