/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.incident;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.constants.IncidentState;
import nl.klassenkring.moderation.constants.RemovalRules;
import nl.klassenkring.moderation.exception.RemovalException;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.internal.content.ModeratedContent;
import nl.klassenkring.moderation.internal.content.ModeratedContents;
import nl.klassenkring.moderation.internal.copy.HardCopies;
import nl.klassenkring.moderation.internal.notice.ModerationNotices;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.service.persistence.IncidentPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Removes what is against the agreements (F1), never without a hard copy (F2): copy and removal are
 * one transaction, that of the caller.
 */
@Component(service = ContentRemovals.class)
public class ContentRemovals {

  /**
   * Removes something, for a rule that is told to its author.
   *
   * @throws nl.klassenkring.moderation.exception.HardCopyException if no copy can be made; then
   *     nothing is removed
   * @throws RemovalException if the rule is none for which something is removed
   */
  public Incident remove(User user, RemovalRequest removalRequest) throws PortalException {
    if (!RemovalRules.IDS.contains(removalRequest.getRuleId())) {
      throw new RemovalException("No rule to remove for: " + removalRequest.getRuleId());
    }

    ModeratedContent content = moderatedContents.get(removalRequest.getContent());
    Incident incident = incidentOpener.openFor(content, user);
    HardCopy hardCopy = hardCopies.add(incident, content, user, removalRequest.getRuleId());

    try {
      moderatedContents.remove(content, user.getUserId());
    } catch (PortalException | RuntimeException exception) {
      // A file is not rolled back with its row.
      hardCopies.discard(hardCopy);
      throw exception;
    }

    return recordRemoval(incident, user, removalRequest.getRuleId(), removalRequest.getNote());
  }

  /**
   * Keeps a copy of a post or reply that is about to go by another road than {@link #remove}: one
   * that somebody else removes than its author, and one about which an incident is open, whoever
   * removes it. Others go without a copy: what its author removes, and what ends with its whole
   * class group.
   *
   * @param placed whether others than the author could read it
   * @param userId who removes it; 0 for the suite itself
   */
  public void beforeRemoval(ModeratedContent content, boolean placed, long userId)
      throws PortalException {

    if (hardCopies.exists(content.ref())) {
      return;
    }

    boolean byOther =
        placed
            && (userId != 0)
            && (userId != content.authorUserId())
            && (classGroupLocalService.fetchClassGroupByGroupId(content.groupId()) != null);
    List<Incident> open = open(content);

    if (!byOther && open.isEmpty()) {
      return;
    }

    User user =
        (userId == 0)
            ? userLocalService.getGuestUser(CompanyThreadLocal.getCompanyId())
            : userLocalService.getUser(userId);
    Incident incident = byOther ? incidentOpener.openFor(content, user) : postFirst(open);

    hardCopies.add(incident, content, user, "");

    if (byOther) {
      recordRemoval(incident, user, "", "");
    }
  }

  private Incident recordRemoval(Incident incident, User user, String ruleId, String note)
      throws PortalException {

    Date now = Date.from(clock.instant());

    incident.setRuleId(ruleId);
    incident.setRemovedDate(now);
    incident.setModifiedDate(now);

    Incident removed = incidentPersistence.update(incident);

    incidentSteps.addRemoval(removed, user, ruleId, note);
    incidentRecord.add(removed, IncidentEventType.CONTENT_REMOVED, user, ruleId);
    moderationNotices.tellRemoved(removed, user);

    return removed;
  }

  /** The open incidents about it; with a post goes all that is in it. */
  private List<Incident> open(ModeratedContent content) {
    return incidentPersistence.findByClassPostId(content.classPostId()).stream()
        .filter(incident -> IncidentState.OPEN.name().equals(incident.getIncidentState()))
        .filter(
            incident -> content.isPost() || content.ref().toString().equals(incident.getOpenKey()))
        .collect(Collectors.toList());
  }

  /** The incident about the post itself, if there is one, or one about something in it. */
  private static Incident postFirst(List<Incident> incidents) {
    return incidents.stream()
        .filter(incident -> ContentKind.POST.name().equals(incident.getContentKind()))
        .findFirst()
        .orElse(incidents.get(0));
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private HardCopies hardCopies;

  @Reference private IncidentOpener incidentOpener;

  @Reference private IncidentPersistence incidentPersistence;

  @Reference private IncidentRecord incidentRecord;

  @Reference private IncidentSteps incidentSteps;

  @Reference private ModeratedContents moderatedContents;

  @Reference private ModerationNotices moderationNotices;

  @Reference private UserLocalService userLocalService;
}
