/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.service.NotificationPreferenceLocalService;
import nl.klassenkring.notification.service.OutboxMailLocalService;
import nl.klassenkring.sample.school.internal.data.SampleMails;
import nl.klassenkring.sample.school.internal.data.SamplePreference;
import nl.klassenkring.sample.school.internal.data.SampleUndeliveredMail;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Chooses for some people how they are mailed, and lets a mail be one that did not arrive. */
@Component(service = MailCreator.class)
public class MailCreator {

  /** For longer than it takes to note that it is refused, nobody sends it. */
  private static final Duration HELD = Duration.ofHours(1);

  /** What a mail has that nobody took to send it. */
  private static final String NO_CLAIM = "";

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private NotificationPreferenceLocalService notificationPreferenceLocalService;

  @Reference private OutboxMailLocalService outboxMailLocalService;

  void create(SampleMails mails, Map<String, User> users, Map<String, Group> sites)
      throws PortalException {

    for (SamplePreference preference : mails.preferences()) {
      choose(
          preference, users.get(preference.person()), sites.get(preference.school()).getGroupId());
    }

    for (SampleUndeliveredMail mail : mails.undelivered()) {
      refuse(mail, users.get(mail.person()), sites.get(mail.site()).getGroupId());
    }
  }

  /** Leaves what somebody chose since. */
  private void choose(SamplePreference preference, User user, long schoolGroupId)
      throws PortalException {

    DynamicQuery dynamicQuery = notificationPreferenceLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("groupId", schoolGroupId));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("userId", user.getUserId()));

    if (notificationPreferenceLocalService.dynamicQueryCount(dynamicQuery) == 0) {
      notificationPreferenceLocalService.updateChoices(
          user.getUserId(), schoolGroupId, preference.choices());
    }
  }

  /** Leaves a mail that is there: it may have been sent again since. */
  private void refuse(SampleUndeliveredMail mail, User user, long groupId) throws PortalException {
    String key = SampleKeys.uuid("mail", mail.id());

    int added =
        outboxMailLocalService.addOutboxMails(
            List.of(
                OutgoingMail.builder(user.getCompanyId(), key, mail.category())
                    .to(user)
                    .site(groupId)
                    .subject(mail.subject())
                    .text(mail.text())
                    .notBefore(clock.instant().plus(HELD))
                    .build()));

    if (added > 0) {
      outboxMailLocalService.updateUndeliverable(
          outboxMailId(user.getCompanyId(), key), NO_CLAIM, mail.answer());
    }
  }

  private long outboxMailId(long companyId, String key) {
    DynamicQuery dynamicQuery = outboxMailLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("companyId", companyId));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("mailKey", key));

    List<OutboxMail> outboxMails = outboxMailLocalService.dynamicQuery(dynamicQuery);

    return outboxMails.get(0).getOutboxMailId();
  }
}
