/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.agreement;

import java.io.Serializable;

/** A member of a school who has not yet said that he read the agreements (G2). Immutable. */
public final class UnacknowledgedMember implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long userId;
  private final String fullName;

  public UnacknowledgedMember(long userId, String fullName) {
    this.userId = userId;
    this.fullName = fullName;
  }

  public long getUserId() {
    return userId;
  }

  public String getFullName() {
    return fullName;
  }
}
