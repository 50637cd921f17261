/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import com.liferay.mail.kernel.model.MailMessage;
import com.liferay.mail.kernel.service.MailService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import com.liferay.portal.kernel.util.PrefsPropsUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells teachers what they are reminded of: a notification in the current transaction, and a mail
 * once that is committed, so that what is rolled back is told to nobody.
 */
@Component(service = ReminderSender.class)
public class ReminderSender {

  /**
   * Tells the teachers of each group.
   *
   * @param teachers the active teachers by the Site of the group; a group can have none
   */
  void send(Collection<Reminder> reminders, Map<Long, List<User>> teachers) throws PortalException {

    List<MailMessage> mails = new ArrayList<>();

    for (Reminder reminder : reminders) {
      Group group = groupLocalService.getGroup(reminder.groupId());

      for (User user : teachers.getOrDefault(reminder.groupId(), List.of())) {
        userNotificationEventLocalService.sendUserNotificationEvents(
            user.getUserId(),
            PolicyPortletKeys.AGREEMENTS,
            UserNotificationDeliveryConstants.TYPE_WEBSITE,
            reminder.payload());
        addMail(mails, reminder, user, group);
      }
    }

    if (!mails.isEmpty()) {
      TransactionCommitCallbackUtil.registerCallback(
          () -> {
            mails.forEach(mailService::sendEmail);
            return null;
          });
    }
  }

  private void addMail(List<MailMessage> mails, Reminder reminder, User user, Group group)
      throws PortalException {

    Company company = companyLocalService.getCompany(group.getCompanyId());
    ReminderTexts texts = ReminderTexts.in(user.getLocale());
    String siteName = group.getDescriptiveName(user.getLocale());
    String address =
        company.getPortalURL(group.getGroupId(), true) + "/group" + group.getFriendlyURL();

    try {
      mails.add(
          new MailMessage(
              from(company),
              new InternetAddress(user.getEmailAddress()),
              texts.subject(reminder, siteName),
              texts.mail(reminder, siteName, address),
              false));
    } catch (AddressException exception) {
      LOG.warn("No mail to user " + user.getUserId() + ": that is no address", exception);
    }
  }

  private static InternetAddress from(Company company) throws PortalException {
    try {
      return new InternetAddress(
          PrefsPropsUtil.getString(company.getCompanyId(), PropsKeys.ADMIN_EMAIL_FROM_ADDRESS),
          PrefsPropsUtil.getString(company.getCompanyId(), PropsKeys.ADMIN_EMAIL_FROM_NAME));
    } catch (UnsupportedEncodingException exception) {
      throw new PortalException("The sender's name cannot be written", exception);
    }
  }

  private static final Log LOG = LogFactoryUtil.getLog(ReminderSender.class);

  @Reference private CompanyLocalService companyLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private MailService mailService;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
