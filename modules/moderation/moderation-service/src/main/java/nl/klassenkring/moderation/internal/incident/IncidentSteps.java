/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.incident;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.constants.IncidentStepKind;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.moderation.exception.IncidentStepDateException;
import nl.klassenkring.moderation.exception.IncidentStepNoteException;
import nl.klassenkring.moderation.exception.IncidentStepPersonsException;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.internal.people.SchoolPeople;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentStep;
import nl.klassenkring.moderation.service.persistence.IncidentStepPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Writes down the steps about an incident; none is ever changed (F3). */
@Component(service = IncidentSteps.class)
public class IncidentSteps {

  /**
   * Writes down what people did.
   *
   * @throws IncidentStepDateException if it is still to come
   * @throws IncidentStepNoteException if nothing is said about it
   * @throws IncidentStepPersonsException if somebody was talked to by others than a teacher of the
   *     group together with a director of the school
   */
  public IncidentStep add(Incident incident, StepRequest stepRequest, User user)
      throws PortalException {

    PersonName teacher =
        find(schoolPeople.teachers(incident.getGroupId()), stepRequest.getTeacherUserId());
    PersonName director =
        find(schoolPeople.directors(incident.getSchoolGroupId()), stepRequest.getDirectorUserId());

    requireComplete(stepRequest, teacher, director, Date.from(clock.instant()));

    IncidentStep step = create(incident, user);

    step.setStepKind(stepRequest.getKind().name());
    step.setStepDate(stepRequest.getDate());
    step.setTeacherUserId(teacher.getUserId());
    step.setTeacherUserName(teacher.getName());
    step.setDirectorUserId(director.getUserId());
    step.setDirectorUserName(director.getName());
    step.setNote(stepRequest.getNote());

    incidentRecord.add(incident, IncidentEventType.STEP_ADDED, user, step.getStepKind());

    return incidentStepPersistence.update(step);
  }

  /** Writes down that the content was removed. */
  public void addRemoval(Incident incident, User user, String ruleId, String note) {
    IncidentStep step = create(incident, user);

    step.setStepKind(IncidentStepKind.REMOVAL_OF_CONTENT.name());
    step.setStepDate(step.getCreateDate());
    step.setRuleId(ruleId);
    step.setNote(note);

    incidentStepPersistence.update(step);
  }

  private static void requireComplete(
      StepRequest stepRequest, PersonName teacher, PersonName director, Date now)
      throws PortalException {

    if (stepRequest.getDate().toInstant().isAfter(now.toInstant())) {
      throw new IncidentStepDateException("Still to come: " + stepRequest.getDate());
    }

    if (stepRequest.getNote().isBlank() || !stepRequest.getKind().isWrittenByHand()) {
      throw new IncidentStepNoteException("Nothing said about " + stepRequest.getKind());
    }

    if ((stepRequest.getKind() == IncidentStepKind.TALKED_TO)
        && ((teacher == NOBODY) || (director == NOBODY))) {

      throw new IncidentStepPersonsException("Talked to without a teacher and a director");
    }
  }

  private static PersonName find(List<PersonName> persons, long userId) {
    return persons.stream()
        .filter(person -> person.getUserId() == userId)
        .findFirst()
        .orElse(NOBODY);
  }

  private IncidentStep create(Incident incident, User user) {
    IncidentStep step = incidentStepPersistence.create(counterLocalService.increment());

    step.setCompanyId(incident.getCompanyId());
    step.setUserId(user.getUserId());
    step.setUserName(user.getFullName());
    step.setCreateDate(Date.from(clock.instant()));
    step.setIncidentId(incident.getIncidentId());

    return step;
  }

  private static final PersonName NOBODY = new PersonName(0, "");

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private IncidentRecord incidentRecord;

  @Reference private IncidentStepPersistence incidentStepPersistence;

  @Reference private SchoolPeople schoolPeople;
}
