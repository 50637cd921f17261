/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

/** A member, with the forms about him. Immutable. */
public final class MemberDisplayContext {

  private final MemberDisplay member;
  private final Standing standing;
  private final String typedReason;

  MemberDisplayContext(MemberDisplay member, Standing standing, String typedReason) {
    this.member = member;
    this.standing = standing;
    this.typedReason = typedReason;
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
}
