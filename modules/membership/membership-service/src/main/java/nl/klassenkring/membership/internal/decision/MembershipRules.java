/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.decision;

import java.util.Collections;
import java.util.Set;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/** Decides who changes whose membership (A1, A4, A5, A8), over the names of site roles. */
public final class MembershipRules {

  /** Those whom only who runs the school adds, changes and removes. */
  private static final Set<String> STAFF =
      Set.of(
          SchoolRoleConstants.TEACHER,
          SchoolRoleConstants.DIRECTOR_DELEGATE,
          SchoolRoleConstants.PUBLICATION_REVIEWER);

  private static final Set<String> PARENTS =
      Set.of(SchoolRoleConstants.PARENT, SchoolRoleConstants.CLASS_PARENT);

  private MembershipRules() {}

  /**
   * Whether somebody may be given a role. An external comes by the director's permission only (A3),
   * never by this road.
   */
  public static boolean mayGive(Administers administers, MemberRole role) {
    switch (administers) {
      case EVERYBODY:
        return role != MemberRole.EXTERNAL;
      case PARENTS:
        return (role == MemberRole.PARENT) || (role == MemberRole.CLASS_PARENT);
      default:
        return false;
    }
  }

  /**
   * Whether a member with these roles may be changed or removed. Who has no role in the group is
   * there for the school, as the director is, and is not a teacher's to remove.
   */
  public static boolean mayChange(Administers administers, Set<String> roleNames) {
    switch (administers) {
      case EVERYBODY:
        return true;
      case PARENTS:
        return !roleNames.isEmpty() && Collections.disjoint(roleNames, STAFF);
      default:
        return false;
    }
  }

  /**
   * Whether a class parent may remove a member with these roles, because of misuse (A8): one who is
   * a parent and nothing else. So nobody of the school, no other class parent, and not himself.
   */
  public static boolean mayRemoveForMisuse(Set<String> roleNames) {
    return roleNames.equals(Set.of(SchoolRoleConstants.PARENT));
  }

  /**
   * Whether who has a mail address may redeem an invitation that was sent to one. The school knows
   * its staff by their addresses, so that a code that is passed on makes nobody else a teacher;
   * parents often have another address than that of their account.
   */
  public static boolean mayRedeem(MemberRole role, String invitedAddress, String emailAddress) {
    return PARENTS.contains(role.roleName()) || invitedAddress.equalsIgnoreCase(emailAddress);
  }

  /** Whether a member with these roles may leave at will: parents may, nobody else (A4). */
  public static boolean mayLeave(Set<String> roleNames) {
    return !roleNames.isEmpty() && PARENTS.containsAll(roleNames);
  }
}
