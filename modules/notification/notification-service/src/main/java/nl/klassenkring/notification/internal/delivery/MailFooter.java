/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.Optional;
import nl.klassenkring.notification.internal.text.MailBody;
import nl.klassenkring.notification.internal.text.MailTexts;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.model.OutboxMail;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a reader why he gets a mail, and how he gets no more of them. */
@Component(service = MailFooter.class)
public class MailFooter {

  /**
   * Gives what stands below a mail.
   *
   * @param unsubscribeAddress empty if he cannot do without these mails
   */
  MailBody of(OutboxMail mail, Optional<String> unsubscribeAddress) throws PortalException {
    MailTexts texts = MailTexts.in(LocaleUtil.fromLanguageId(mail.getLanguageId()));
    MailBody footer = new MailBody();

    if (mail.getCategory().equals(MailCategory.IMPORTANT_POST.name())) {
      footer.paragraphs(texts.get("footer-important"));
    }

    if (unsubscribeAddress.isPresent()) {
      Group school = groupLocalService.fetchGroup(mail.getSchoolGroupId());

      if (school != null) {
        footer.paragraphs(
            texts.get("footer-optional", school.getDescriptiveName(texts.getLocale())));
      }

      footer.link(texts.get("footer-unsubscribe"), unsubscribeAddress.get());
    }

    return footer;
  }

  @Reference private GroupLocalService groupLocalService;
}
