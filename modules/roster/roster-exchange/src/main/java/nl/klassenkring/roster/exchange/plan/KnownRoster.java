/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.roster.exchange.Authority;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.RosterMembership;
import nl.klassenkring.roster.exchange.RosterPupil;

/**
 * What a school knows of its pupils and their guardians for the school year of a file. Immutable.
 */
public final class KnownRoster {

  private final Map<String, RosterPupil> pupils;
  private final Map<String, RosterPupil> enrolled;
  private final Map<String, String> groupNames;
  private final Map<List<String>, RosterMembership> memberships;
  private final Map<String, RosterGuardian> guardians;
  private final Map<String, List<RosterGuardianship>> guardianships;

  private KnownRoster(Builder builder) {
    pupils = new LinkedHashMap<>(builder.pupils);
    enrolled = new LinkedHashMap<>(builder.enrolled);
    groupNames = new HashMap<>(builder.groupNames);
    memberships = new LinkedHashMap<>(builder.memberships);
    guardians = new LinkedHashMap<>(builder.guardians);
    guardianships = new LinkedHashMap<>(builder.guardianships);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Nobody is known yet. */
  public static KnownRoster empty() {
    return builder().build();
  }

  Optional<RosterPupil> pupil(String key) {
    return Optional.ofNullable(pupils.get(key));
  }

  boolean isEnrolled(String pupilKey) {
    return enrolled.containsKey(pupilKey);
  }

  Map<String, RosterPupil> enrolled() {
    return Collections.unmodifiableMap(enrolled);
  }

  String groupName(String pupilKey) {
    return groupNames.getOrDefault(pupilKey, "");
  }

  /** Those that have not ended, by {@link RosterMembership#pair}; the map is the caller's own. */
  Map<List<String>, RosterMembership> memberships() {
    return new LinkedHashMap<>(memberships);
  }

  Optional<RosterGuardian> guardian(String key) {
    return Optional.ofNullable(guardians.get(key));
  }

  List<RosterGuardianship> guardianshipsOf(String pupilKey) {
    return guardianships.getOrDefault(pupilKey, List.of());
  }

  /** Collects what is known. */
  public static final class Builder {

    private final Map<String, RosterPupil> pupils = new LinkedHashMap<>();
    private final Map<String, RosterPupil> enrolled = new LinkedHashMap<>();
    private final Map<String, String> groupNames = new HashMap<>();
    private final Map<List<String>, RosterMembership> memberships = new LinkedHashMap<>();
    private final Map<String, RosterGuardian> guardians = new LinkedHashMap<>();
    private final Map<String, List<RosterGuardianship>> guardianships = new LinkedHashMap<>();

    private Builder() {}

    /** Adds a pupil who is enrolled in the school year, in the group of that name or in none. */
    public Builder enrolled(RosterPupil pupil, String groupName) {
      pupils.put(pupil.key(), pupil);
      enrolled.put(pupil.key(), pupil);
      groupNames.put(pupil.key(), groupName);
      return this;
    }

    /** Adds a pupil who is known but not, or no longer, enrolled in the school year. */
    public Builder notEnrolled(RosterPupil pupil) {
      pupils.putIfAbsent(pupil.key(), pupil);
      return this;
    }

    /** Adds a membership of the school year that has not ended. */
    public Builder membership(RosterMembership membership) {
      memberships.put(membership.pair(), membership);
      return this;
    }

    public Builder guardian(RosterGuardian guardian) {
      guardians.put(guardian.key(), guardian);
      return this;
    }

    /** Adds a guardianship that has not ended; its authority is known. */
    public Builder guardianship(RosterGuardianship guardianship) {
      if (guardianship.authority() == Authority.UNKNOWN) {
        throw new IllegalArgumentException("What is known has an authority: " + guardianship);
      }
      guardianships
          .computeIfAbsent(guardianship.pupilKey(), key -> new ArrayList<>())
          .add(guardianship);
      return this;
    }

    public KnownRoster build() {
      return new KnownRoster(this);
    }
  }
}
