/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import com.liferay.mail.kernel.model.MailMessage;
import com.liferay.mail.kernel.service.MailService;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.LayoutSetLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import com.liferay.portal.kernel.util.PrefsPropsUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people something: a notification in the transaction of what happened, and a mail once that
 * is committed. What is rolled back is neither notified nor mailed. Whoever cannot be told does not
 * stop what happened: nothing is said about a Site that is gone, and an address to which no mail
 * can be written is left in the log.
 */
@Component(service = NoticeSender.class)
public class NoticeSender {

  /** Tells all of a batch; who is no active user is left out. */
  public void send(NoticeBatch batch) throws PortalException {
    List<MailMessage> mails = new ArrayList<>();

    for (User user : users(batch.userIds())) {
      for (Notice notice : batch.of(user.getUserId())) {
        Group group = groupLocalService.fetchGroup(notice.groupId());

        if (group != null) {
          userNotificationEventLocalService.sendUserNotificationEvents(
              user.getUserId(),
              notice.kind().portletKey(),
              UserNotificationDeliveryConstants.TYPE_WEBSITE,
              notice.payload());
          mail(notice, user, group).ifPresent(mails::add);
        }
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

  private List<User> users(Collection<Long> userIds) {
    if (userIds.isEmpty()) {
      return List.of();
    }

    return userLocalService.dslQuery(
        DSLQueryFactoryUtil.select(UserTable.INSTANCE)
            .from(UserTable.INSTANCE)
            .where(
                UserTable.INSTANCE
                    .userId
                    .in(userIds.toArray(new Long[0]))
                    .and(UserTable.INSTANCE.status.eq(WorkflowConstants.STATUS_APPROVED)))
            .orderBy(UserTable.INSTANCE.userId.ascending()));
  }

  private Optional<MailMessage> mail(Notice notice, User user, Group group) throws PortalException {

    Optional<InternetAddress> to = to(user);

    return to.isEmpty() ? Optional.empty() : Optional.of(mail(notice, user, to.get(), group));
  }

  private MailMessage mail(Notice notice, User user, InternetAddress to, Group group)
      throws PortalException {

    Company company = companyLocalService.getCompany(group.getCompanyId());
    NoticeTexts texts = NoticeTexts.in(user.getLocale());
    String siteName = group.getDescriptiveName(user.getLocale());

    return new MailMessage(
        from(company),
        to,
        texts.subject(notice, siteName),
        texts.mail(notice, siteName, address(company, group)),
        false);
  }

  /** Of a Site that is being removed, whose pages are gone already, the portal's. */
  private String address(Company company, Group group) throws PortalException {
    return (layoutSetLocalService.fetchLayoutSet(group.getGroupId(), true) == null)
        ? company.getPortalURL(0)
        : company.getPortalURL(group.getGroupId(), true) + "/group" + group.getFriendlyURL();
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

  private static Optional<InternetAddress> to(User user) {
    try {
      return Optional.of(new InternetAddress(user.getEmailAddress()));
    } catch (AddressException exception) {
      LOG.warn("No mail to user " + user.getUserId() + ": that is no address", exception);

      return Optional.empty();
    }
  }

  private static final Log LOG = LogFactoryUtil.getLog(NoticeSender.class);

  @Reference private CompanyLocalService companyLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private LayoutSetLocalService layoutSetLocalService;

  @Reference private MailService mailService;

  @Reference private UserLocalService userLocalService;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
