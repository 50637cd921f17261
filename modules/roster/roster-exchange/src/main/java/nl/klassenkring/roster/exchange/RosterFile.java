/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** What a whole file says; keys are unique and references hold. Immutable. */
public final class RosterFile extends Value {

  private final RosterFormat format;
  private final String schoolCode;
  private final SchoolYear schoolYear;
  private final List<RosterGroup> groups;
  private final List<RosterPupil> pupils;
  private final List<RosterMembership> memberships;
  private final List<RosterTeacher> teachers;
  private final List<RosterGuardian> guardians;
  private final List<RosterGuardianship> guardianships;

  private RosterFile(Builder builder) {
    format = builder.format;
    schoolCode = builder.schoolCode;
    schoolYear = builder.schoolYear;
    groups = List.copyOf(builder.groups);
    pupils = List.copyOf(builder.pupils);
    memberships = List.copyOf(builder.memberships);
    teachers = List.copyOf(builder.teachers);
    guardians = List.copyOf(builder.guardians);
    guardianships = List.copyOf(builder.guardianships);
  }

  public static Builder builder(RosterFormat format) {
    return new Builder(format);
  }

  public RosterFormat format() {
    return format;
  }

  /** The number of the school (BRIN), empty when the file does not say. */
  public String schoolCode() {
    return schoolCode;
  }

  /** The school year that the groups are of; a file of guardians has none. */
  public Optional<SchoolYear> schoolYear() {
    return Optional.ofNullable(schoolYear);
  }

  public List<RosterGroup> groups() {
    return groups;
  }

  public List<RosterPupil> pupils() {
    return pupils;
  }

  /** In which groups pupils are beside the one that they are enrolled in. */
  public List<RosterMembership> memberships() {
    return memberships;
  }

  public List<RosterTeacher> teachers() {
    return teachers;
  }

  public List<RosterGuardian> guardians() {
    return guardians;
  }

  public List<RosterGuardianship> guardianships() {
    return guardianships;
  }

  /** The same file without the memberships of other groups than these. */
  public RosterFile withMembershipsOf(Set<String> groupKeys) {
    return builder(format)
        .schoolCode(schoolCode)
        .schoolYear(schoolYear)
        .groups(groups)
        .pupils(pupils)
        .memberships(
            memberships.stream()
                .filter(membership -> groupKeys.contains(membership.group().key()))
                .collect(Collectors.toList()))
        .teachers(teachers)
        .guardians(guardians)
        .guardianships(guardianships)
        .build();
  }

  /** Whether the file lists all pupils, so that one who is not in it has left. */
  public boolean coversPupils() {
    return format != RosterFormat.GUARDIAN_CSV;
  }

  @Override
  List<Object> parts() {
    return List.of(
        format,
        schoolCode,
        schoolYear(),
        groups,
        pupils,
        memberships,
        teachers,
        guardians,
        guardianships);
  }

  /** Collects what a file says. */
  public static final class Builder {

    private final RosterFormat format;
    private String schoolCode = "";
    private SchoolYear schoolYear;
    private List<RosterGroup> groups = List.of();
    private List<RosterPupil> pupils = List.of();
    private List<RosterMembership> memberships = List.of();
    private List<RosterTeacher> teachers = List.of();
    private List<RosterGuardian> guardians = List.of();
    private List<RosterGuardianship> guardianships = List.of();

    private Builder(RosterFormat format) {
      this.format = Objects.requireNonNull(format, "format");
    }

    public Builder schoolCode(String schoolCode) {
      this.schoolCode = Objects.requireNonNull(schoolCode, "schoolCode");
      return this;
    }

    /** Sets the school year; null when the file has none. */
    public Builder schoolYear(SchoolYear schoolYear) {
      this.schoolYear = schoolYear;
      return this;
    }

    public Builder groups(List<RosterGroup> groups) {
      this.groups = List.copyOf(groups);
      return this;
    }

    public Builder pupils(List<RosterPupil> pupils) {
      this.pupils = List.copyOf(pupils);
      return this;
    }

    public Builder memberships(List<RosterMembership> memberships) {
      this.memberships = List.copyOf(memberships);
      return this;
    }

    public Builder teachers(List<RosterTeacher> teachers) {
      this.teachers = List.copyOf(teachers);
      return this;
    }

    public Builder guardians(List<RosterGuardian> guardians) {
      this.guardians = List.copyOf(guardians);
      return this;
    }

    public Builder guardianships(List<RosterGuardianship> guardianships) {
      this.guardianships = List.copyOf(guardianships);
      return this;
    }

    public RosterFile build() {
      return new RosterFile(this);
    }
  }
}
