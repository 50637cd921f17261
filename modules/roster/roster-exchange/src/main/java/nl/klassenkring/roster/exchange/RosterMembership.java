/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.Objects;

/** That a pupil is in a group beside the one that the pupil is enrolled in. Immutable. */
public final class RosterMembership extends Value {

  private final String pupilKey;
  private final RosterGroup group;

  private RosterMembership(String pupilKey, RosterGroup group) {
    this.pupilKey = Objects.requireNonNull(pupilKey, "pupilKey");
    this.group = Objects.requireNonNull(group, "group");
  }

  public static RosterMembership of(String pupilKey, RosterGroup group) {
    return new RosterMembership(pupilKey, group);
  }

  public String pupilKey() {
    return pupilKey;
  }

  public RosterGroup group() {
    return group;
  }

  /**
   * The keys of pupil and group, by which it is the same one when the group is called otherwise.
   */
  public List<String> pair() {
    return List.of(pupilKey, group.key());
  }

  @Override
  List<Object> parts() {
    return List.of(pupilKey, group);
  }
}
