/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import nl.klassenkring.notification.exception.NotificationPreferenceValueException;
import nl.klassenkring.notification.exception.OutboxMailStatusException;
import nl.klassenkring.policy.portlet.BasePageMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;

/** Says in words why nothing was changed. */
public abstract class BaseNotificationMVCActionCommand extends BasePageMVCActionCommand {

  @Override
  protected final Done act(ActionRequest actionRequest, PageRequest pageRequest)
      throws PortalException {

    return act(pageRequest);
  }

  /** Does it, through services that check permissions. */
  protected abstract Done act(PageRequest pageRequest) throws PortalException;

  @Override
  protected final Optional<Refusal> refusal(PortalException portalException) {
    return Optional.ofNullable(REFUSALS.get(portalException.getClass()));
  }

  private static final Map<Class<? extends PortalException>, Refusal> REFUSALS =
      Map.of(
          NotificationPreferenceValueException.class,
          Refusal.of("refused-quiet-hours", "quietFrom"),
          OutboxMailStatusException.class,
          Refusal.of("refused-is-not-undelivered"));
}
