/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.moderation.internal.people.SchoolPeople;
import nl.klassenkring.moderation.model.ContentReport;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people of an incident, in the transaction in which it happens, where Liferay tells its
 * users things and by mail; never who reported it.
 */
@Component(service = ModerationNotices.class)
public class ModerationNotices {

  /** Tells those for whom a report is meant, and the directors, who hear of all misuse (A8). */
  public void tellReported(
      Incident incident, ContentReport report, Collection<PersonName> recipients)
      throws PortalException {

    Set<Long> userIds = ids(recipients);

    userIds.addAll(ids(schoolPeople.directors(incident.getSchoolGroupId())));
    userIds.remove(report.getUserId());
    userIds.remove(incident.getSubjectUserId());
    tell(userIds, incident, ModerationNotice.REPORTED, report.getContentReportId());
  }

  /** Tells the author why it was removed, and management and class parents that it was (A8). */
  public void tellRemoved(Incident incident, User removedBy) throws PortalException {
    tellOthers(
        schoolPeople.directors(incident.getSchoolGroupId()),
        incident,
        removedBy,
        ModerationNotice.REMOVED_IN_GROUP);
    tellOthers(
        schoolPeople.classParents(incident.getGroupId()),
        incident,
        removedBy,
        ModerationNotice.MISUSE_IN_GROUP);
    tell(Set.of(incident.getSubjectUserId()), incident, ModerationNotice.REMOVED, 0);
  }

  private void tellOthers(
      List<PersonName> persons, Incident incident, User removedBy, ModerationNotice notice)
      throws PortalException {

    Set<Long> userIds = ids(persons);

    userIds.remove(removedBy.getUserId());
    userIds.remove(incident.getSubjectUserId());
    tell(userIds, incident, notice, 0);
  }

  private void tell(
      Set<Long> userIds, Incident incident, ModerationNotice notice, long contentReportId)
      throws PortalException {

    List<OutgoingMail> mails = new ArrayList<>();

    for (User user : schoolPeople.accounts(userIds)) {
      userNotificationEventLocalService.sendUserNotificationEvents(
          user.getUserId(),
          notice.portletKey(),
          UserNotificationDeliveryConstants.TYPE_WEBSITE,
          notice.payload(incident));
      mails.add(mail(user, incident, notice, contentReportId));
    }

    mailOutbox.queue(mails);
  }

  private OutgoingMail mail(
      User user, Incident incident, ModerationNotice notice, long contentReportId)
      throws PortalException {

    return OutgoingMail.builder(
            incident.getCompanyId(),
            String.join(
                "/",
                "moderation",
                notice.name(),
                String.valueOf(incident.getIncidentId()),
                String.valueOf(contentReportId),
                String.valueOf(user.getUserId())),
            MailCategory.MODERATION)
        .to(user)
        .site(notice.isOnDesk() ? incident.getSchoolGroupId() : incident.getGroupId())
        .subject(noticeTexts.subject(notice, user.getLocale()))
        .text(noticeTexts.sentence(notice, incident, user.getLocale()))
        .build();
  }

  private static Set<Long> ids(Collection<PersonName> persons) {
    return persons.stream()
        .map(PersonName::getUserId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Reference private MailOutbox mailOutbox;

  @Reference private NoticeTexts noticeTexts;

  @Reference private SchoolPeople schoolPeople;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
