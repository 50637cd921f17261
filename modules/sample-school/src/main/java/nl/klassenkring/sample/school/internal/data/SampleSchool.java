/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A school: a Site that is its general group, with a child Site per group. Immutable. */
public final class SampleSchool {

  private final SampleGroup schoolGroup;
  private final List<SampleGroup> groups;
  private final List<SampleRosterFile> rosterFiles;
  private final SampleConsent consent;

  public SampleSchool(
      SampleGroup schoolGroup,
      List<SampleGroup> groups,
      List<SampleRosterFile> rosterFiles,
      SampleConsent consent) {

    this.schoolGroup = schoolGroup;
    this.groups = List.copyOf(groups);
    this.rosterFiles = List.copyOf(rosterFiles);
    this.consent = consent;
  }

  /** The general group of the whole school, on the school's own Site. */
  public SampleGroup schoolGroup() {
    return schoolGroup;
  }

  /** All groups but the general one. */
  public List<SampleGroup> groups() {
    return groups;
  }

  /** What the school's pupil administration exports, in the order in which it is imported. */
  public List<SampleRosterFile> rosterFiles() {
    return rosterFiles;
  }

  public SampleConsent consent() {
    return consent;
  }

  /** The friendly URLs of all Sites of the school, its own first. */
  public List<String> sites() {
    return Stream.concat(Stream.of(schoolGroup), groups.stream())
        .map(SampleGroup::site)
        .collect(Collectors.toUnmodifiableList());
  }
}
