/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.constants.IncidentState;
import nl.klassenkring.moderation.constants.IncidentStepKind;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** The page of an incident. Immutable. */
public final class IncidentDisplayContext {

  private final IncidentFile file;
  private final IncidentDisplay incident;
  private final boolean director;
  private final TypedStep typedStep;
  private final String typedEmailAddress;
  private final SchoolMoments moments;

  IncidentDisplayContext(
      IncidentFile file,
      IncidentDisplay incident,
      boolean director,
      TypedStep typedStep,
      String typedEmailAddress,
      SchoolMoments moments) {

    this.file = file;
    this.incident = incident;
    this.director = director;
    this.typedStep = typedStep;
    this.typedEmailAddress = typedEmailAddress;
    this.moments = moments;
  }

  public IncidentFile getFile() {
    return file;
  }

  public IncidentDisplay getIncident() {
    return incident;
  }

  /** Tells whether its reader is a director, who says who else reads it and removes content. */
  public boolean isDirector() {
    return director;
  }

  public boolean isOpen() {
    return IncidentState.OPEN.name().equals(file.getIncident().getIncidentState());
  }

  /** Tells whether its content can still be removed. */
  public boolean isRemovable() {
    return director && isOpen() && file.getHardCopies().isEmpty();
  }

  /** Gives how often it happened before, and since when that is counted. */
  public Object[] getMisuse() {
    return new Object[] {file.getMisuse().getCount(), moments.day(file.getMisuse().getSince())};
  }

  /** Gives what people can write down. */
  public List<IncidentStepKind> getStepKinds() {
    return Arrays.stream(IncidentStepKind.values())
        .filter(IncidentStepKind::isWrittenByHand)
        .collect(Collectors.toUnmodifiableList());
  }

  public TypedStep getTypedStep() {
    return typedStep;
  }

  public String getTypedEmailAddress() {
    return typedEmailAddress;
  }

  /** Says moments of the file. */
  public SchoolMoments getMoments() {
    return moments;
  }
}
