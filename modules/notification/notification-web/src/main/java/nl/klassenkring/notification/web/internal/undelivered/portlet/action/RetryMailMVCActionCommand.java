/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.undelivered.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.notification.service.OutboxMailService;
import nl.klassenkring.notification.web.internal.portlet.action.BaseNotificationMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has a mail sent again that did not arrive. */
@Component(
    property = {
      "javax.portlet.name=" + NotificationPortletKeys.UNDELIVERED_MAIL,
      "mvc.command.name=/undelivered/retry"
    },
    service = MVCActionCommand.class)
public class RetryMailMVCActionCommand extends BaseNotificationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    outboxMailService.retryOutboxMail(pageRequest.number("outboxMailId"));

    return new Done("mail-is-sent-again", "/undelivered/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/undelivered/view";
  }

  @Reference private OutboxMailService outboxMailService;
}
