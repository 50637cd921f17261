/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.PortalUtil;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people by mail what they must not miss, once the current transaction is committed. */
@Component(service = HelpMails.class)
public class HelpMails {

  /**
   * Keeps a mail to be sent. A reminder of a slot is kept once for its day, whatever happens; other
   * notices as often as they happen.
   *
   * @param helpSwap null when it is about none
   */
  public void queue(long userId, HelpNotice helpNotice, HelpSlot helpSlot, HelpSwap helpSwap)
      throws PortalException {

    User user = userLocalService.fetchUser(userId);

    if ((user == null) || !user.isActive()) {
      return;
    }

    String sentence = noticeTexts.of(helpNotice, ToldSlot.of(helpSlot), helpSwap, user.getLocale());

    mailOutbox.queue(
        OutgoingMail.builder(
                helpSlot.getCompanyId(),
                key(userId, helpNotice, helpSlot),
                MailCategory.HELP_REQUEST)
            .to(user)
            .site(helpSlot.getGroupId())
            .subject(sentence)
            .text(
                noticeTexts.text(
                    "help-mail", user.getLocale(), user.getFullName(), sentence, url(helpSlot)))
            .build());
  }

  private String key(long userId, HelpNotice helpNotice, HelpSlot helpSlot) {
    String key = "help/" + helpNotice.name() + "/" + helpSlot.getHelpSlotId() + "/" + userId;

    return helpNotice.isOncePerSlot()
        ? key + "/" + helpSlot.getSlotDay()
        : key + "/" + schoolTime.now().toInstant().toEpochMilli();
  }

  /** The group's pages, which ask the reader to sign in. */
  private String url(HelpSlot helpSlot) throws PortalException {
    Group group = groupLocalService.getGroup(helpSlot.getGroupId());

    return companyLocalService.getCompany(group.getCompanyId()).getPortalURL(group.getGroupId())
        + PortalUtil.getPathFriendlyURLPrivateGroup()
        + group.getFriendlyURL();
  }

  @Reference private CompanyLocalService companyLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private MailOutbox mailOutbox;

  @Reference private NoticeTexts noticeTexts;

  @Reference private SchoolTime schoolTime;

  @Reference private UserLocalService userLocalService;
}
