/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import com.liferay.mail.kernel.service.MailService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.service.OutboxMailLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Sends what is due in the outbox. To be called outside of a transaction: a few mails are claimed
 * in one, each is sent, and at once noted as sent in another one. A node that dies in between
 * leaves at most one mail that was sent and is not noted; after the claim has ended it is sent
 * again, with the Message-ID that it had.
 */
@Component(service = Delivery.class)
public class Delivery {

  /** Sends until nothing is due, or the mail server does not answer. */
  public void deliver() throws PortalException {
    List<OutboxMail> mails = claim();

    while (!mails.isEmpty() && send(mails)) {
      mails = claim();
    }
  }

  private List<OutboxMail> claim() throws PortalException {
    return outboxMailLocalService.claimOutboxMails(BATCH, CLAIM);
  }

  /** Tells whether it makes sense to go on. */
  private boolean send(List<OutboxMail> mails) throws PortalException {
    Instant latest = clock.instant().plus(CLAIM).minus(LONGEST_SENDING);
    Map<Long, List<OutboxMail>> byCompany =
        mails.stream()
            .collect(
                Collectors.groupingBy(
                    OutboxMail::getCompanyId, LinkedHashMap::new, Collectors.toList()));
    boolean reachable = true;

    for (Map.Entry<Long, List<OutboxMail>> entry : byCompany.entrySet()) {
      reachable &= send(entry.getKey(), entry.getValue(), latest);
    }

    return reachable;
  }

  private boolean send(long companyId, Collection<OutboxMail> mails, Instant latest)
      throws PortalException {

    try (MailTransport mailTransport = new MailTransport(mailService.getSession(companyId))) {
      for (OutboxMail mail : mails) {
        if (clock.instant().isAfter(latest)) {
          return false;
        }

        Optional<MessagingException> unreachable = mailTransport.getUnreachable();

        if (unreachable.isPresent()) {
          note(mail, DeliveryFailure.of(unreachable.get()));
        } else {
          send(mailTransport, mail);
        }
      }

      return mailTransport.getUnreachable().isEmpty();
    }
  }

  private void send(MailTransport mailTransport, OutboxMail mail) throws PortalException {
    try {
      MimeMessage mimeMessage = mailComposer.compose(mailTransport.getSession(), mail);

      mailTransport.send(mimeMessage);
    } catch (MessagingException messagingException) {
      DeliveryFailure failure = DeliveryFailure.of(messagingException);

      LOG.warn("Mail " + mail.getOutboxMailId() + " was not sent: " + failure.getReason());
      note(mail, failure);

      return;
    }

    outboxMailLocalService.updateSent(mail.getOutboxMailId(), mail.getClaimKey());
  }

  private void note(OutboxMail mail, DeliveryFailure failure) throws PortalException {
    int attempts = mail.getAttempts();

    if (failure.isPermanent() || RetryWaits.isLast(attempts)) {
      outboxMailLocalService.updateUndeliverable(
          mail.getOutboxMailId(), mail.getClaimKey(), failure.getReason());
    } else {
      outboxMailLocalService.updatePostponed(
          mail.getOutboxMailId(),
          mail.getClaimKey(),
          RetryWaits.after(attempts),
          failure.getReason());
    }
  }

  /** How many mails a node claims at once. */
  private static final int BATCH = 20;

  /** How long a node may take for the mails that it claimed. */
  private static final Duration CLAIM = Duration.ofMinutes(10);

  /** How long one mail can take: after so much less than the claim none is begun any more. */
  private static final Duration LONGEST_SENDING = Duration.ofMinutes(4);

  private static final Log LOG = LogFactoryUtil.getLog(Delivery.class);

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private MailComposer mailComposer;

  @Reference private MailService mailService;

  @Reference private OutboxMailLocalService outboxMailLocalService;
}
