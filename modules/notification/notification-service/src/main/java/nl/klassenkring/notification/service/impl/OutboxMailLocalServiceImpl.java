/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.klassenkring.notification.constants.OutboxMailStatuses;
import nl.klassenkring.notification.exception.OutboxMailStatusException;
import nl.klassenkring.notification.internal.outbox.OutboxClaims;
import nl.klassenkring.notification.internal.outbox.OutboxTable;
import nl.klassenkring.notification.internal.outbox.OutboxWriter;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.service.base.OutboxMailLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps mails until they are sent; asks for no permission, {@link OutboxMailServiceImpl} does. Who
 * wants a mail sent asks {@link nl.klassenkring.notification.mail.MailOutbox}, which also has it
 * delivered.
 */
@Component(
    property = "model.class.name=nl.klassenkring.notification.model.OutboxMail",
    service = AopService.class)
public class OutboxMailLocalServiceImpl extends OutboxMailLocalServiceBaseImpl {

  /**
   * Keeps mails, in a constant number of statements; passes over what was queued before and what
   * its reader does without.
   *
   * @return how many are kept
   */
  @Override
  public int addOutboxMails(Collection<OutgoingMail> mails) throws PortalException {
    return outboxWriter.write(mails);
  }

  /**
   * Takes mails that are due, for the caller to send them. To be called in a transaction of its
   * own.
   *
   * @param count how many at most
   * @param lease how long nobody else takes them
   * @return none if nothing is due
   */
  @Override
  public List<OutboxMail> claimOutboxMails(int count, Duration lease) throws PortalException {
    String claimKey = UUID.randomUUID().toString();
    Instant now = clock.instant();

    if (!outboxClaims.claim(claimKey, count, now, now.plus(lease))) {
      return List.of();
    }

    DynamicQuery dynamicQuery = dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("claimKey", claimKey));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("outboxMailId"));

    return outboxMailPersistence.findWithDynamicQuery(dynamicQuery);
  }

  /** Deletes the mails that ended longer ago than this; their keys could be queued again. */
  @Override
  public void deleteEndedOutboxMails(Duration age) {
    outboxTable.deleteEnded(clock.instant().minus(age));
  }

  /**
   * Deletes the mails that nobody has begun to send.
   *
   * @param keyPrefix that their keys begin with, without wildcards of SQL
   */
  @Override
  public void deleteWaitingOutboxMails(long companyId, String keyPrefix) {
    outboxTable.deleteWaiting(companyId, keyPrefix);
  }

  /**
   * Has a mail sent again that could not be delivered, to the address that its reader has now.
   *
   * @throws OutboxMailStatusException if it is none of these any more
   */
  @Override
  public void retryOutboxMail(long outboxMailId) throws PortalException {
    OutboxMail outboxMail = outboxMailPersistence.findByPrimaryKey(outboxMailId);
    User user = userLocalService.fetchUser(outboxMail.getUserId());
    String emailAddress = (user == null) ? outboxMail.getEmailAddress() : user.getEmailAddress();

    if (!outboxTable.retry(outboxMailId, emailAddress, clock.instant())) {
      throw new OutboxMailStatusException("Mail " + outboxMailId + " waits or has arrived");
    }
  }

  /**
   * Has a mail tried again later.
   *
   * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
   * @param reason why it was not sent
   */
  @Override
  public void updatePostponed(long outboxMailId, String claimKey, Duration wait, String reason) {
    Instant now = clock.instant();

    outboxTable.notSent(
        outboxMailId, claimKey, OutboxMailStatuses.WAITING, now.plus(wait), reason, now);
  }

  /**
   * Notes that a mail was sent, and forgets its text.
   *
   * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
   */
  @Override
  public void updateSent(long outboxMailId, String claimKey) {
    outboxTable.sent(outboxMailId, claimKey, clock.instant());
  }

  /**
   * Notes that a mail cannot be delivered.
   *
   * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
   * @param reason the words of the mail server
   */
  @Override
  public void updateUndeliverable(long outboxMailId, String claimKey, String reason) {
    Instant now = clock.instant();

    outboxTable.notSent(outboxMailId, claimKey, OutboxMailStatuses.UNDELIVERABLE, now, reason, now);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private OutboxClaims outboxClaims;

  @Reference private OutboxTable outboxTable;

  @Reference private OutboxWriter outboxWriter;
}
