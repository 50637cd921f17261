/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.incident;

import java.util.List;
import java.util.Objects;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentEvent;
import nl.klassenkring.moderation.model.IncidentReader;
import nl.klassenkring.moderation.model.IncidentStep;

/** The file (dossier) of an incident, as far as its reader may know it. Immutable. */
public final class IncidentFile {

  private final Incident incident;
  private final Misuse misuse;
  private final List<ReceivedReport> reports;
  private final List<IncidentStep> steps;
  private final List<HardCopy> hardCopies;
  private final List<IncidentReader> readers;
  private final List<IncidentEvent> events;
  private final List<PersonName> teachers;
  private final List<PersonName> directors;

  private IncidentFile(Builder builder) {
    incident = Objects.requireNonNull(builder.incident, "incident");
    misuse = Objects.requireNonNull(builder.misuse, "misuse");
    reports = List.copyOf(builder.reports);
    steps = List.copyOf(builder.steps);
    hardCopies = List.copyOf(builder.hardCopies);
    readers = List.copyOf(builder.readers);
    events = List.copyOf(builder.events);
    teachers = List.copyOf(builder.teachers);
    directors = List.copyOf(builder.directors);
  }

  /** Begins the file of an incident. */
  public static Builder of(Incident incident) {
    return new Builder(incident);
  }

  public Incident getIncident() {
    return incident;
  }

  /** Gives how often it happened before. */
  public Misuse getMisuse() {
    return misuse;
  }

  public List<ReceivedReport> getReports() {
    return reports;
  }

  /** Gives what was done, in its order. */
  public List<IncidentStep> getSteps() {
    return steps;
  }

  public List<HardCopy> getHardCopies() {
    return hardCopies;
  }

  /** Gives who reads it beside the directors. */
  public List<IncidentReader> getReaders() {
    return readers;
  }

  /** Gives the newest of what is recorded, newest first. */
  public List<IncidentEvent> getEvents() {
    return events;
  }

  /** Gives the teachers of the group, one of whom talks with the person concerned. */
  public List<PersonName> getTeachers() {
    return teachers;
  }

  /** Gives the directors of the school, one of whom does so with him. */
  public List<PersonName> getDirectors() {
    return directors;
  }

  /** Gathers the parts of a file. */
  public static final class Builder {

    private final Incident incident;
    private Misuse misuse;
    private List<ReceivedReport> reports = List.of();
    private List<IncidentStep> steps = List.of();
    private List<HardCopy> hardCopies = List.of();
    private List<IncidentReader> readers = List.of();
    private List<IncidentEvent> events = List.of();
    private List<PersonName> teachers = List.of();
    private List<PersonName> directors = List.of();

    private Builder(Incident incident) {
      this.incident = incident;
    }

    public Builder misuse(Misuse value) {
      misuse = value;
      return this;
    }

    public Builder reports(List<ReceivedReport> value) {
      reports = value;
      return this;
    }

    public Builder steps(List<IncidentStep> value) {
      steps = value;
      return this;
    }

    public Builder hardCopies(List<HardCopy> value) {
      hardCopies = value;
      return this;
    }

    public Builder readers(List<IncidentReader> value) {
      readers = value;
      return this;
    }

    public Builder events(List<IncidentEvent> value) {
      events = value;
      return this;
    }

    public Builder teachers(List<PersonName> value) {
      teachers = value;
      return this;
    }

    public Builder directors(List<PersonName> value) {
      directors = value;
      return this;
    }

    /** Makes the file. */
    public IncidentFile build() {
      return new IncidentFile(this);
    }
  }
}
