/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.List;
import nl.klassenkring.membership.constants.MemberRole;

/** A form about somebody who is no member yet, as it was typed. Immutable. */
public final class MemberFormDisplayContext {

  private final Standing standing;
  private final String emailAddress;
  private final String role;
  private final String reason;

  MemberFormDisplayContext(Standing standing, String emailAddress, String role, String reason) {
    this.standing = standing;
    this.emailAddress = emailAddress;
    this.role = role.isEmpty() ? MemberRole.PARENT.name() : role;
    this.reason = reason;
  }

  /** Gives the names of the roles that the reader may give. */
  public List<String> getRoles() {
    return standing.isEverybody()
        ? List.of(
            MemberRole.PARENT.name(), MemberRole.CLASS_PARENT.name(), MemberRole.TEACHER.name())
        : List.of(MemberRole.PARENT.name(), MemberRole.CLASS_PARENT.name());
  }

  public String getEmailAddress() {
    return emailAddress;
  }

  public String getRole() {
    return role;
  }

  public String getReason() {
    return reason;
  }
}
