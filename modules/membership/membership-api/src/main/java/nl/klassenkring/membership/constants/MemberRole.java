/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.constants;

import java.util.Set;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/** What somebody is in a group. Each is one or more of Liferay's site roles. */
public enum MemberRole {
  /** Teaches the group, and runs it (A1). */
  TEACHER(SchoolRoleConstants.TEACHER),
  /** The parent who runs the group with the teacher (A4); counts as a parent, too. */
  CLASS_PARENT(SchoolRoleConstants.CLASS_PARENT),
  /** A parent or carer. */
  PARENT(SchoolRoleConstants.PARENT),
  /** Writes on the director's behalf, in the group of the school (A7). */
  DIRECTOR_DELEGATE(SchoolRoleConstants.DIRECTOR_DELEGATE),
  /** Admitted by the director, for a time (A3). */
  EXTERNAL(SchoolRoleConstants.EXTERNAL);

  MemberRole(String roleName) {
    this.roleName = roleName;
  }

  /** Gives the site role that tells it from the others. */
  public String roleName() {
    return roleName;
  }

  /** Gives the site roles that go with it. */
  public Set<String> roleNames() {
    return (this == CLASS_PARENT) ? Set.of(roleName, PARENT.roleName) : Set.of(roleName);
  }

  private final String roleName;
}
