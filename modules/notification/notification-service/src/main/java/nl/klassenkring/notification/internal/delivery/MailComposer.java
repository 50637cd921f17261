/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.PrefsPropsUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import nl.klassenkring.notification.internal.text.MailBody;
import nl.klassenkring.notification.internal.unsubscribe.UnsubscriptionsImpl;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.model.OutboxMail;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes a message of a mail of the outbox. */
@Component(service = MailComposer.class)
public class MailComposer {

  /**
   * Composes the message.
   *
   * @throws MessagingException if the address is none
   */
  MimeMessage compose(Session session, OutboxMail mail) throws MessagingException {
    InternetAddress from = from(mail.getCompanyId());
    String address = from.getAddress();
    MimeMessage mimeMessage =
        new KeyedMessage(
            session,
            mail.getCompanyId(),
            mail.getMailKey(),
            address.substring(address.lastIndexOf('@') + 1));

    mimeMessage.setFrom(from);
    mimeMessage.setRecipient(
        Message.RecipientType.TO, new InternetAddress(mail.getEmailAddress(), true));
    mimeMessage.setSubject(mail.getSubject(), CHARSET);
    mimeMessage.setSentDate(Date.from(clock.instant()));
    mimeMessage.setHeader("Auto-Submitted", "auto-generated");
    mimeMessage.setHeader("Content-Language", mail.getLanguageId().replace('_', '-'));
    setContent(mimeMessage, mail);
    mimeMessage.saveChanges();

    return mimeMessage;
  }

  private void setContent(MimeMessage mimeMessage, OutboxMail mail) throws MessagingException {

    try {
      Optional<String> address =
          unsubscriptionsImpl.address(
              mail.getCompanyId(),
              mail.getUserId(),
              mail.getSchoolGroupId(),
              MailCategory.valueOf(mail.getCategory()));

      if (address.isPresent()) {
        mimeMessage.setHeader("List-Unsubscribe", "<" + address.get() + ">");
        mimeMessage.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }

      setContent(mimeMessage, mail, mailFooter.of(mail, address));
    } catch (PortalException exception) {
      throw new MessagingException("The mail cannot be written", exception);
    }
  }

  private static void setContent(MimeMessage mimeMessage, OutboxMail mail, MailBody footer)
      throws MessagingException {

    String text = mail.getPlainText().stripTrailing() + "\n\n" + footer.getText();

    if (mail.getHtmlText().isEmpty()) {
      mimeMessage.setText(text, CHARSET);

      return;
    }

    String html =
        "<!DOCTYPE html>\n<html lang=\""
            + mail.getLanguageId().replace('_', '-')
            + "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\""
            + " content=\"width=device-width\"><title>"
            + HtmlUtil.escape(mail.getSubject())
            + "</title></head>\n<body style=\"font-family: sans-serif; max-width: 40em\">\n"
            + mail.getHtmlText()
            + (footer.getHtml().isEmpty() ? "" : "<hr>\n" + footer.getHtml())
            + "</body>\n</html>\n";

    MimeBodyPart textPart = new MimeBodyPart();
    MimeBodyPart htmlPart = new MimeBodyPart();

    textPart.setText(text, CHARSET);
    htmlPart.setText(html, CHARSET, "html");

    // The last one is what a reader's program likes best (RFC 2046, 5.1.4).
    mimeMessage.setContent(new MimeMultipart("alternative", textPart, htmlPart));
  }

  private static InternetAddress from(long companyId) throws MessagingException {
    try {
      return new InternetAddress(
          PrefsPropsUtil.getString(companyId, PropsKeys.ADMIN_EMAIL_FROM_ADDRESS),
          PrefsPropsUtil.getString(companyId, PropsKeys.ADMIN_EMAIL_FROM_NAME),
          CHARSET);
    } catch (UnsupportedEncodingException exception) {
      throw new MessagingException("The sender's name cannot be written", exception);
    }
  }

  private static final String CHARSET = StandardCharsets.UTF_8.name();

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private MailFooter mailFooter;

  @Reference private UnsubscriptionsImpl unsubscriptionsImpl;
}
