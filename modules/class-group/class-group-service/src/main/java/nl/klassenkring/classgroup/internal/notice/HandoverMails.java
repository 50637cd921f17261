/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.util.Locale;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Tells people of a message of a council by mail, once it is committed. The outbox knows class
 * groups, so it may come later and go sooner than they: without it there is only the notification.
 */
@Component(service = HandoverMails.class)
public class HandoverMails {

  /**
   * Keeps a mail to be sent.
   *
   * @param groupId the Site on whose page its reader finds the message
   */
  void queue(
      long userId, HandoverNotice handoverNotice, MessageHandover messageHandover, long groupId)
      throws PortalException {

    MailOutbox outbox = mailOutbox;
    User user = userLocalService.fetchUser(userId);

    if ((outbox == null) || (user == null) || !user.isActive()) {
      return;
    }

    Locale locale = user.getLocale();
    String sentence =
        text(
            handoverNotice.textKey(),
            locale,
            messageHandover.getTitle(),
            groupLocalService.getGroup(messageHandover.getGroupId()).getDescriptiveName(locale));

    outbox.queue(
        OutgoingMail.builder(
                messageHandover.getCompanyId(),
                "handover/"
                    + handoverNotice.name()
                    + "/"
                    + messageHandover.getMessageHandoverId()
                    + "/"
                    + userId,
                MailCategory.HANDED_MESSAGE)
            .to(user)
            .site(messageHandover.getSchoolGroupId())
            .subject(sentence)
            .text(text("handed-message-mail", locale, user.getFullName(), sentence, url(groupId)))
            .build());
  }

  private static String text(String key, Locale locale, Object... arguments) {
    return LanguageUtil.format(
        ResourceBundleUtil.getBundle("content.Language", locale, HandoverMails.class),
        key,
        arguments,
        false);
  }

  /** The group's pages, which ask the reader to sign in. */
  private String url(long groupId) throws PortalException {
    Group group = groupLocalService.getGroup(groupId);

    return companyLocalService.getCompany(group.getCompanyId()).getPortalURL(groupId)
        + PortalUtil.getPathFriendlyURLPrivateGroup()
        + group.getFriendlyURL();
  }

  @Reference private CompanyLocalService companyLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile MailOutbox mailOutbox;

  @Reference private UserLocalService userLocalService;
}
