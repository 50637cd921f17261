/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.member.GroupMember;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** A member as a page shows him. Immutable. */
public final class MemberDisplay {

  private final GroupMember member;
  private final SchoolMoments moments;
  private final boolean changeable;
  private final boolean removableForMisuse;

  MemberDisplay(GroupMember member, SchoolMoments moments, Standing standing) {
    this.member = member;
    this.moments = moments;
    changeable =
        standing.isEverybody()
            || (standing.isParents()
                && !member.getRoles().isEmpty()
                && !member.getRoles().contains(MemberRole.TEACHER)
                && !member.getRoles().contains(MemberRole.DIRECTOR_DELEGATE));
    removableForMisuse =
        standing.isRemovingForMisuse() && member.getRoles().equals(EnumSet.of(MemberRole.PARENT));
  }

  public long getUserId() {
    return member.getUserId();
  }

  public String getName() {
    return member.getName();
  }

  public String getEmailAddress() {
    return member.getEmailAddress();
  }

  /** Gives the names of what he is, the weightiest first. */
  public List<String> getRoles() {
    return member.getRoles().stream()
        .filter(
            role ->
                (role != MemberRole.PARENT) || !member.getRoles().contains(MemberRole.CLASS_PARENT))
        .map(MemberRole::name)
        .collect(Collectors.toList());
  }

  /** Gives the day since which he is a member; empty for before the record. */
  public String getSince() {
    return (member.getSince() == null) ? "" : moments.day(member.getSince());
  }

  public boolean isCarer() {
    return member.isCarer();
  }

  /** Gives the name of what an external may do; empty for others. */
  public String getPowers() {
    return (member.getPowers() == null) ? "" : member.getPowers().name();
  }

  /** Gives the last day of an external; empty for others. */
  public String getLastDay() {
    return (member.getUntil() == null) ? "" : moments.day(member.getUntil().minusSeconds(1));
  }

  /** Tells whether the reader may change or remove him. */
  public boolean isChangeable() {
    return changeable;
  }

  /** Tells whether the reader may remove him, but because of misuse only. */
  public boolean isRemovableForMisuse() {
    return removableForMisuse;
  }

  public boolean isExternal() {
    return member.getRoles().contains(MemberRole.EXTERNAL);
  }
}
