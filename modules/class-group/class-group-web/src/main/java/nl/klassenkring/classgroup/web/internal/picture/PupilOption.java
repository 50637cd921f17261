/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import java.util.Objects;

/** A pupil who can be ticked as recognisable in a picture. Immutable. */
public final class PupilOption {

  private final long pupilId;
  private final String name;
  private final boolean ownGroup;
  private final boolean depicted;

  PupilOption(long pupilId, String name, boolean ownGroup, boolean depicted) {
    this.pupilId = pupilId;
    this.name = Objects.requireNonNull(name, "name");
    this.ownGroup = ownGroup;
    this.depicted = depicted;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getName() {
    return name;
  }

  /** Whether "the whole group" means this pupil too. */
  public boolean isOwnGroup() {
    return ownGroup;
  }

  public boolean isDepicted() {
    return depicted;
  }
}
