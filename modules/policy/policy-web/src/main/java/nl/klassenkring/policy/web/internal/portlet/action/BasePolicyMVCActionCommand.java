/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Optional;
import nl.klassenkring.policy.portlet.BasePageMVCActionCommand;
import nl.klassenkring.policy.portlet.Refusal;
import nl.klassenkring.policy.web.internal.text.Refusals;

/** Says in words why a service refused. */
public abstract class BasePolicyMVCActionCommand extends BasePageMVCActionCommand {

  @Override
  protected Optional<Refusal> refusal(PortalException portalException) {
    return Refusals.of(portalException);
  }
}
