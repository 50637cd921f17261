/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.exception.SchoolPersonException;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.RemovalChoices;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.internal.content.ModeratedContent;
import nl.klassenkring.moderation.internal.content.ModeratedContents;
import nl.klassenkring.moderation.internal.incident.MisuseCounts;
import nl.klassenkring.moderation.internal.permission.ModerationRoles;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentStep;
import nl.klassenkring.moderation.service.base.IncidentServiceBaseImpl;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a signed-in user may do with incidents: each method checks it first. A file is read by the
 * directors of its school and by who is named in it, never by who it is about.
 */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Incident"},
    service = AopService.class)
public class IncidentServiceImpl extends IncidentServiceBaseImpl {

  /**
   * Writes down what was done about an incident that the current user reads.
   *
   * @see IncidentLocalServiceImpl#addIncidentStep
   */
  @Override
  public IncidentStep addIncidentStep(long incidentId, StepRequest stepRequest)
      throws PortalException {

    checkReads(incidentId);

    return incidentLocalService.addIncidentStep(getUserId(), incidentId, stepRequest);
  }

  /**
   * Closes an incident that the current user reads.
   *
   * @see IncidentLocalServiceImpl#closeIncident
   */
  @Override
  public Incident closeIncident(long incidentId, boolean misuse) throws PortalException {
    checkReads(incidentId);

    return incidentLocalService.closeIncident(getUserId(), incidentId, misuse);
  }

  /** Gives a hard copy from a file that the current user reads, and records that he reads it. */
  @Override
  public byte[] getHardCopy(long hardCopyId) throws PortalException {
    HardCopy hardCopy = hardCopyPersistence.findByPrimaryKey(hardCopyId);

    checkReads(hardCopy.getIncidentId());

    return incidentLocalService.readHardCopy(getUserId(), hardCopyId);
  }

  /**
   * Gives the file of an incident as far as the current user may know it, and records that he reads
   * it.
   */
  @Override
  public IncidentFile getIncidentFile(long incidentId) throws PortalException {
    checkReads(incidentId);

    return incidentLocalService.readIncidentFile(getUserId(), incidentId);
  }

  /**
   * Gives a page of the incidents of a school that the current user reads: all of them to a
   * director, to others those in which they are named.
   *
   * @param open whether those that somebody has to act on, what waits longest first, or the others
   */
  @Override
  public List<Incident> getIncidents(long schoolGroupId, boolean open, int start, int end)
      throws PortalException {

    return incidentLocalService.getReadableIncidents(
        schoolGroupId,
        getUserId(),
        moderationRoles.directs(getPermissionChecker(), schoolGroupId),
        open,
        start,
        end);
  }

  /** Counts the same. */
  @Override
  public int getIncidentsCount(long schoolGroupId, boolean open) throws PortalException {
    return incidentLocalService.getReadableIncidentsCount(
        schoolGroupId,
        getUserId(),
        moderationRoles.directs(getPermissionChecker(), schoolGroupId),
        open);
  }

  /** Gives what the current user sees who is about to remove something of a group (F1). */
  @Override
  public RemovalChoices getRemovalChoices(ContentRef contentRef) throws PortalException {
    ModeratedContent content = checkRemoves(contentRef);

    return new RemovalChoices(
        content.summary(),
        content.text(),
        misuseCounts.of(
            SchoolSite.groupId(groupLocalService.getGroup(content.groupId())),
            content.authorUserId(),
            0));
  }

  /**
   * Lets somebody read the file of an incident, as a director of its school.
   *
   * @param emailAddress with which he signs in
   * @throws SchoolPersonException if nobody does, or the incident is about him
   */
  @Override
  public void nameIncidentReader(long incidentId, String emailAddress) throws PortalException {
    Incident incident = incidentLocalService.getIncident(incidentId);

    moderationRoles.checkNamesReaders(getPermissionChecker(), incident);

    User user =
        userLocalService.fetchUserByEmailAddress(incident.getCompanyId(), emailAddress.strip());

    if (user == null) {
      throw new SchoolPersonException("Nobody signs in as the one named");
    }

    incidentLocalService.nameIncidentReader(getUserId(), incidentId, user.getUserId());
  }

  /**
   * Removes a post, reply or picture, as a director or an administrator of the group (F1).
   *
   * @see IncidentLocalServiceImpl#removeContent
   */
  @Override
  public void removeContent(RemovalRequest removalRequest) throws PortalException {
    checkRemoves(removalRequest.getContent());

    incidentLocalService.removeContent(getUserId(), removalRequest);
  }

  /** Ends that somebody reads the file of an incident, as a director of its school. */
  @Override
  public void removeIncidentReader(long incidentId, long readerUserId) throws PortalException {
    moderationRoles.checkNamesReaders(
        getPermissionChecker(), incidentLocalService.getIncident(incidentId));

    incidentLocalService.removeIncidentReader(getUserId(), incidentId, readerUserId);
  }

  private void checkReads(long incidentId) throws PortalException {
    moderationRoles.checkReads(
        getPermissionChecker(), incidentLocalService.getIncident(incidentId));
  }

  private ModeratedContent checkRemoves(ContentRef contentRef) throws PortalException {
    ModeratedContent content = moderatedContents.get(contentRef);

    classGroupPermission.check(
        getPermissionChecker(), content.groupId(), ClassGroupActionKeys.DELETE_POSTS);

    return content;
  }

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission classGroupPermission;

  @Reference private GroupLocalService groupLocalService;

  @Reference private MisuseCounts misuseCounts;

  @Reference private ModeratedContents moderatedContents;

  @Reference private ModerationRoles moderationRoles;
}
