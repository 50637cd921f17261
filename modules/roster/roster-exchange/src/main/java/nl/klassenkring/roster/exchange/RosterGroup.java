/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.Objects;

/** A group of a roster. Immutable. */
public final class RosterGroup extends Value {

  private final String key;
  private final String name;
  private final boolean composed;

  private RosterGroup(String key, String name, boolean composed) {
    this.key = Objects.requireNonNull(key, "key");
    this.name = Objects.requireNonNull(name, "name");
    this.composed = composed;
  }

  /** A group that pupils are enrolled in. */
  public static RosterGroup of(String key, String name) {
    return new RosterGroup(key, name, false);
  }

  /** A group beside those, for pupils of several groups. */
  public static RosterGroup composed(String key, String name) {
    return new RosterGroup(key, name, true);
  }

  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  public boolean isComposed() {
    return composed;
  }

  @Override
  List<Object> parts() {
    return List.of(key, name, composed);
  }
}
