/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import nl.klassenkring.notification.constants.NotificationActionKeys;
import nl.klassenkring.notification.constants.NotificationConstants;
import nl.klassenkring.notification.exception.NoSuchOutboxMailException;
import nl.klassenkring.notification.internal.outbox.UndeliveredMails;
import nl.klassenkring.notification.mail.UndeliveredMail;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.service.base.OutboxMailServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What who looks after a school's mails may do: each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=OutboxMail"},
    service = AopService.class)
public class OutboxMailServiceImpl extends OutboxMailServiceBaseImpl {

  /**
   * Gives a page of the mails of a school that did not arrive, latest first.
   *
   * @param schoolGroupId the Site of the school
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException for everybody but the
   *     school's administrators and directors
   */
  @Override
  public List<UndeliveredMail> getUndeliveredMails(long schoolGroupId, int start, int end)
      throws PortalException {

    check(schoolGroupId, NotificationActionKeys.VIEW_UNDELIVERED);

    return undeliveredMails.page(schoolGroupId, start, end);
  }

  /**
   * Counts the mails of a school that did not arrive.
   *
   * @see #getUndeliveredMails
   */
  @Override
  public int getUndeliveredMailsCount(long schoolGroupId) throws PortalException {
    check(schoolGroupId, NotificationActionKeys.VIEW_UNDELIVERED);

    return undeliveredMails.count(schoolGroupId);
  }

  /**
   * Has a mail sent again that did not arrive, to the address that its reader has now.
   *
   * @throws nl.klassenkring.notification.exception.OutboxMailStatusException if it is none of these
   *     any more
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException for everybody but the
   *     administrators and directors of the school that it is about
   */
  @Override
  public void retryOutboxMail(long outboxMailId) throws PortalException {
    OutboxMail outboxMail = outboxMailPersistence.fetchByPrimaryKey(outboxMailId);

    if (outboxMail == null) {
      throw new NoSuchOutboxMailException("No mail " + outboxMailId);
    }

    check(outboxMail.getSchoolGroupId(), NotificationActionKeys.RETRY_MAILS);
    outboxMailLocalService.retryOutboxMail(outboxMailId);
  }

  /** What is about no school is nobody's. */
  private void check(long schoolGroupId, String actionId) throws PortalException {
    portletResourcePermission.check(getPermissionChecker(), schoolGroupId, actionId);
  }

  @Reference(target = "(resource.name=" + NotificationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private UndeliveredMails undeliveredMails;
}
