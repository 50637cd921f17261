/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.outbox;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Collection;
import nl.klassenkring.notification.internal.delivery.DeliveryWorker;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.service.OutboxMailLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps mails in the caller's transaction, and has them sent once that is committed. */
@Component(service = MailOutbox.class)
public class MailOutboxImpl implements MailOutbox {

  @Override
  public void queue(Collection<OutgoingMail> mails) throws PortalException {
    if (!mails.isEmpty() && (outboxMailLocalService.addOutboxMails(mails) > 0)) {
      deliveryWorker.deliverAfterCommit();
    }
  }

  @Reference private DeliveryWorker deliveryWorker;

  @Reference private OutboxMailLocalService outboxMailLocalService;
}
