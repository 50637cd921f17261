/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.constants.IncidentState;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.moderation.exception.IncidentStateException;
import nl.klassenkring.moderation.exception.SchoolPersonException;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.internal.content.ModeratedContents;
import nl.klassenkring.moderation.internal.copy.HardCopies;
import nl.klassenkring.moderation.internal.incident.ContentRemovals;
import nl.klassenkring.moderation.internal.incident.IncidentFiles;
import nl.klassenkring.moderation.internal.incident.IncidentLists;
import nl.klassenkring.moderation.internal.incident.IncidentReaders;
import nl.klassenkring.moderation.internal.incident.IncidentRecord;
import nl.klassenkring.moderation.internal.incident.IncidentSteps;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentReader;
import nl.klassenkring.moderation.model.IncidentStep;
import nl.klassenkring.moderation.service.base.IncidentLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps the files of incidents; asks for no permission, {@link IncidentServiceImpl} does. Nothing
 * is done about an incident without an entry in its record.
 */
@Component(
    property = "model.class.name=nl.klassenkring.moderation.model.Incident",
    service = AopService.class)
public class IncidentLocalServiceImpl extends IncidentLocalServiceBaseImpl {

  /**
   * Writes down what was done about an incident (F3).
   *
   * @param userId who writes it down
   * @throws nl.klassenkring.moderation.exception.IncidentStepDateException if it is still to come
   * @throws nl.klassenkring.moderation.exception.IncidentStepNoteException if nothing is said about
   *     it
   * @throws nl.klassenkring.moderation.exception.IncidentStepPersonsException if somebody was
   *     talked to by others than a teacher of the group together with a director of the school
   */
  @Override
  public IncidentStep addIncidentStep(long userId, long incidentId, StepRequest stepRequest)
      throws PortalException {

    return incidentSteps.add(
        incidentPersistence.findByPrimaryKey(incidentId),
        stepRequest,
        userLocalService.getUser(userId));
  }

  /**
   * Closes an incident.
   *
   * @param userId who closes it
   * @param misuse whether it was misuse, so that it counts for its subject (A8)
   * @throws IncidentStateException if it is closed already
   */
  @Override
  public Incident closeIncident(long userId, long incidentId, boolean misuse)
      throws PortalException {

    Incident incident = incidentPersistence.findByPrimaryKey(incidentId);

    if (!IncidentState.OPEN.name().equals(incident.getIncidentState())) {
      throw new IncidentStateException("Closed already: incident " + incidentId);
    }

    Date now = Date.from(clock.instant());
    IncidentState state = misuse ? IncidentState.CLOSED : IncidentState.UNFOUNDED;

    incident.setIncidentState(state.name());
    incident.setOpenKey("closed-" + incidentId);
    incident.setClosedDate(now);
    incident.setModifiedDate(now);
    incidentRecord.add(
        incident, IncidentEventType.CLOSED, userLocalService.getUser(userId), state.name());

    return incidentPersistence.update(incident);
  }

  /** Counts the incidents that there ever were about a post, or about something in it. */
  @Override
  public int getPostIncidentsCount(long classPostId) {
    return incidentPersistence.countByClassPostId(classPostId);
  }

  /**
   * Gives a page of the incidents of a school that a user may read.
   *
   * @param director whether he is a director of the school, who reads all that are not about him
   * @param open whether those that somebody has to act on, what waits longest first, or the others
   */
  @Override
  public List<Incident> getReadableIncidents(
      long schoolGroupId, long userId, boolean director, boolean open, int start, int end) {

    return incidentLists.find(schoolGroupId, userId, director, open, start, end);
  }

  /** Counts the same. */
  @Override
  public int getReadableIncidentsCount(
      long schoolGroupId, long userId, boolean director, boolean open) {

    return incidentLists.count(schoolGroupId, userId, director, open);
  }

  /**
   * Keeps a copy of a post that is about to go by another road than {@link #removeContent}: one
   * that somebody else removes than its author, and one about which an incident is open, whoever
   * removes it. Others go without a copy: what its author removes, and what ends with its whole
   * class group.
   *
   * @param userId who removes it; 0 for the suite itself
   * @throws nl.klassenkring.moderation.exception.HardCopyException if no copy can be made; the post
   *     must then stay
   */
  @Override
  public void keepRemovedPost(ClassPost classPost, long userId) throws PortalException {
    contentRemovals.beforeRemoval(ModeratedContents.of(classPost), classPost.isApproved(), userId);
  }

  /**
   * Keeps a copy of a reply that is about to be taken away from its readers.
   *
   * @param userId who takes it away
   * @see #keepRemovedPost
   */
  @Override
  public void keepRemovedReply(ClassReply classReply, long userId) throws PortalException {
    contentRemovals.beforeRemoval(
        ModeratedContents.of(classReply), classReply.isApproved(), userId);
  }

  /**
   * Lets somebody read the file of an incident, and act on it.
   *
   * @param userId the director who names him
   * @throws SchoolPersonException if the incident is about him
   */
  @Override
  public void nameIncidentReader(long userId, long incidentId, long readerUserId)
      throws PortalException {

    Incident incident = incidentPersistence.findByPrimaryKey(incidentId);
    User director = userLocalService.getUser(userId);
    User reader = userLocalService.getUser(readerUserId);

    if (readerUserId == incident.getSubjectUserId()) {
      throw new SchoolPersonException("Incident " + incidentId + " is about " + readerUserId);
    }

    if (incidentReaders.add(
        incident, new PersonName(readerUserId, reader.getFullName()), director)) {

      incidentRecord.add(incident, IncidentEventType.READER_NAMED, director, reader.getFullName());
    }
  }

  /**
   * Gives the file of an incident to a user who may read it, and records that he reads it.
   *
   * @throws nl.klassenkring.moderation.exception.NoSuchIncidentException if there is none
   */
  @Override
  public IncidentFile readIncidentFile(long userId, long incidentId) throws PortalException {
    Incident incident = incidentPersistence.findByPrimaryKey(incidentId);

    incidentRecord.add(incident, IncidentEventType.FILE_READ, userLocalService.getUser(userId), "");

    return incidentFiles.read(incident, userId);
  }

  /**
   * Gives a hard copy to a user who may read it, and records that he reads it.
   *
   * @throws nl.klassenkring.moderation.exception.HardCopyException if its file was altered
   */
  @Override
  public byte[] readHardCopy(long userId, long hardCopyId) throws PortalException {
    HardCopy hardCopy = hardCopyPersistence.findByPrimaryKey(hardCopyId);

    incidentRecord.add(
        incidentPersistence.findByPrimaryKey(hardCopy.getIncidentId()),
        IncidentEventType.COPY_READ,
        userLocalService.getUser(userId),
        hardCopy.getFileHash());

    return hardCopies.file(hardCopy);
  }

  /**
   * Removes a post, reply or picture, for a rule that its author is told (F1); before that a hard
   * copy of it comes into its file (F2).
   *
   * @param userId who removes it
   * @return the incident, opened if there was none
   * @throws nl.klassenkring.moderation.exception.HardCopyException if no copy can be made; then
   *     nothing is removed
   * @throws nl.klassenkring.moderation.exception.RemovalException if the rule is none for which
   *     something is removed
   */
  @Override
  public Incident removeContent(long userId, RemovalRequest removalRequest) throws PortalException {

    return contentRemovals.remove(userLocalService.getUser(userId), removalRequest);
  }

  /** Ends that somebody reads the file of an incident whom a director named. */
  @Override
  public void removeIncidentReader(long userId, long incidentId, long readerUserId)
      throws PortalException {

    Incident incident = incidentPersistence.findByPrimaryKey(incidentId);
    IncidentReader reader = incidentReaders.remove(incident, readerUserId);

    if (reader != null) {
      incidentRecord.add(
          incident,
          IncidentEventType.READER_REMOVED,
          userLocalService.getUser(userId),
          reader.getReaderUserName());
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ContentRemovals contentRemovals;

  @Reference private HardCopies hardCopies;

  @Reference private IncidentFiles incidentFiles;

  @Reference private IncidentLists incidentLists;

  @Reference private IncidentReaders incidentReaders;

  @Reference private IncidentRecord incidentRecord;

  @Reference private IncidentSteps incidentSteps;
}
