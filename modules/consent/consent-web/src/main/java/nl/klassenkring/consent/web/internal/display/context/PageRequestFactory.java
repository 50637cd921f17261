/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import javax.portlet.PortletRequest;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Adds the school's time to a request. */
@Component(service = PageRequestFactory.class)
public class PageRequestFactory {

  /** Gives the request as the pages read it. */
  public PageRequest create(PortletRequest portletRequest) throws PortalException {
    return new PageRequest(
        portletRequest,
        clock.instant(),
        policyService.zone(PageRequest.themeDisplay(portletRequest).getScopeGroupId()));
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;
}
