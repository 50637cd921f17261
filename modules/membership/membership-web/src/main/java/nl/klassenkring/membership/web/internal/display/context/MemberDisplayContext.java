/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

/** A member, with the forms about him. Immutable. */
public final class MemberDisplayContext {

  private final MemberDisplay member;
  private final Standing standing;
  private final String typedReason;
  private final boolean typedMisuse;

  MemberDisplayContext(
      MemberDisplay member, Standing standing, String typedReason, boolean typedMisuse) {

    this.member = member;
    this.standing = standing;
    this.typedReason = typedReason;
    this.typedMisuse = typedMisuse;
  }

  public MemberDisplay getMember() {
    return member;
  }

  public Standing getStanding() {
    return standing;
  }

  public String getTypedReason() {
    return typedReason;
  }

  public boolean isTypedMisuse() {
    return typedMisuse;
  }
}
