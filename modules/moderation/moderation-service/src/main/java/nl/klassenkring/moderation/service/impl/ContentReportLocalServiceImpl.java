/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.klassenkring.moderation.exception.ContentReportException;
import nl.klassenkring.moderation.internal.content.ModeratedContent;
import nl.klassenkring.moderation.internal.content.ModeratedContents;
import nl.klassenkring.moderation.internal.incident.IncidentOpener;
import nl.klassenkring.moderation.internal.incident.IncidentReaders;
import nl.klassenkring.moderation.internal.incident.IncidentRecord;
import nl.klassenkring.moderation.internal.notice.ModerationNotices;
import nl.klassenkring.moderation.internal.people.Recipients;
import nl.klassenkring.moderation.model.ContentReport;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.report.ReportRecipient;
import nl.klassenkring.moderation.report.ReportRequest;
import nl.klassenkring.moderation.service.base.ContentReportLocalServiceBaseImpl;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps reports; asks for no permission, {@link ContentReportServiceImpl} does. */
@Component(
    property = "model.class.name=nl.klassenkring.moderation.model.ContentReport",
    service = AopService.class)
public class ContentReportLocalServiceImpl extends ContentReportLocalServiceBaseImpl {

  /**
   * Reports something to whom it is meant for (F4). The same person reports the same thing once
   * while its incident is open: another time gives the report that there is.
   *
   * @param userId the reporter
   * @throws ContentReportException if there is nobody of that kind to receive it, or it is the
   *     reporter's own
   */
  @Override
  public ContentReport addContentReport(long userId, ReportRequest reportRequest)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    ModeratedContent content = moderatedContents.get(reportRequest.getContent());

    if (content.authorUserId() == userId) {
      throw new ContentReportException("Of the reporter himself: " + content.ref());
    }

    ReportRecipient recipient = recipient(userId, content, reportRequest);
    Incident incident = touch(incidentOpener.openForReport(content));
    List<ContentReport> earlier =
        contentReportPersistence.findByI_U(incident.getIncidentId(), userId);

    return earlier.isEmpty() ? add(incident, user, reportRequest, recipient) : earlier.get(0);
  }

  private ContentReport add(
      Incident incident, User user, ReportRequest reportRequest, ReportRecipient recipient)
      throws PortalException {

    ContentReport report = contentReportPersistence.create(counterLocalService.increment());

    report.setCompanyId(incident.getCompanyId());
    report.setUserId(user.getUserId());
    report.setUserName(user.getFullName());
    report.setCreateDate(Date.from(clock.instant()));
    report.setIncidentId(incident.getIncidentId());
    report.setRecipientKind(recipient.getKind().name());
    report.setReason(reportRequest.getReason().name());
    report.setWords(reportRequest.getWords());

    ContentReport added = contentReportPersistence.update(report);

    recipient
        .getPersons()
        .forEach(
            person -> incidentReaders.addRecipient(incident, added.getContentReportId(), person));
    incidentRecord.addReport(incident, added.getRecipientKind());
    moderationNotices.tellReported(incident, added, recipient.getPersons());

    return added;
  }

  private ReportRecipient recipient(
      long userId, ModeratedContent content, ReportRequest reportRequest) throws PortalException {

    return recipients
        .of(
            SchoolSite.groupId(groupLocalService.getGroup(content.groupId())),
            content.groupId(),
            Set.of(userId, content.authorUserId()))
        .stream()
        .filter(recipient -> recipient.getKind() == reportRequest.getRecipientKind())
        .findFirst()
        .orElseThrow(
            () -> new ContentReportException("Nobody is " + reportRequest.getRecipientKind()));
  }

  /** Changes the row, so that of two reports at the same moment one is rolled back. */
  private Incident touch(Incident incident) {
    incident.setModifiedDate(Date.from(clock.instant()));

    return incidentPersistence.update(incident);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference private IncidentOpener incidentOpener;

  @Reference private IncidentReaders incidentReaders;

  @Reference private IncidentRecord incidentRecord;

  @Reference private ModeratedContents moderatedContents;

  @Reference private ModerationNotices moderationNotices;

  @Reference private Recipients recipients;
}
