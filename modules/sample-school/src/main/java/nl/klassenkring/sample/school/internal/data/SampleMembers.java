/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;

/** Who comes into groups by another road than the roster. Immutable. */
public final class SampleMembers {

  private final List<SampleAdmission> carers;
  private final List<SampleAdmission> externals;
  private final List<SampleInvitation> invitations;

  public SampleMembers(
      List<SampleAdmission> carers,
      List<SampleAdmission> externals,
      List<SampleInvitation> invitations) {

    this.carers = List.copyOf(carers);
    this.externals = List.copyOf(externals);
    this.invitations = List.copyOf(invitations);
  }

  /** Close carers of children, approved by a teacher (A2). */
  public List<SampleAdmission> carers() {
    return carers;
  }

  /** People from outside, admitted by the director for a time (A3). */
  public List<SampleAdmission> externals() {
    return externals;
  }

  public List<SampleInvitation> invitations() {
    return invitations;
  }
}
