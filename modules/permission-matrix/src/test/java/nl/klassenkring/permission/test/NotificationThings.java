/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import java.util.Date;
import nl.klassenkring.notification.constants.OutboxMailStatuses;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.service.OutboxMailLocalService;

/** A mail of the school's that did not arrive. */
final class NotificationThings {

  private NotificationThings() {}

  static void put(Setting setting, Things things) {
    OutboxMailLocalService mails = setting.service(OutboxMailLocalService.class);
    OutboxMail mail = mails.createOutboxMail(CounterLocalServiceUtil.increment());
    Date now = Date.from(setting.clock().instant());
    mail.setCompanyId(setting.portal().company().getCompanyId());
    mail.setUserId(setting.userId(Role.PARENT));
    mail.setCreateDate(now);
    mail.setModifiedDate(now);
    mail.setGroupId(setting.groupId());
    mail.setSchoolGroupId(setting.schoolGroupId());
    mail.setMailKey("matrix");
    mail.setCategory(MailCategory.IMPORTANT_POST.name());
    mail.setEmailAddress("weg@ouders.example");
    mail.setLanguageId("nl_NL");
    mail.setSubject("Onze " + Setting.WORD);
    mail.setPlainText("Een bericht");
    mail.setStatus(OutboxMailStatuses.UNDELIVERABLE);
    mail.setDueDate(now);
    mail.setEndedDate(now);
    mail.setReason("No such mailbox");
    mails.addOutboxMail(mail);

    things.put("outboxMailId", mail.getOutboxMailId()).put("readerChoices", ReaderChoices.DEFAULT);
  }
}
