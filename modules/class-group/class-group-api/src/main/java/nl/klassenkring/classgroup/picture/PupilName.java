/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.picture;

import java.util.Objects;

/** A pupil who can be recognisable in a picture: no more than who it is. Immutable. */
public final class PupilName {

  private final long pupilId;
  private final String name;
  private final boolean ownGroup;

  /**
   * Makes the value.
   *
   * @param ownGroup whether the pupil is in the class group that was asked about
   */
  public PupilName(long pupilId, String name, boolean ownGroup) {
    this.pupilId = pupilId;
    this.name = Objects.requireNonNull(name, "name");
    this.ownGroup = ownGroup;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getName() {
    return name;
  }

  /** Whether the pupil is in the class group that was asked about. */
  public boolean isOwnGroup() {
    return ownGroup;
  }
}
