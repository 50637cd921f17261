/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads one request for who decides about it. */
@Component(service = AssignPages.class)
public class AssignPages {

  /**
   * Gives the request that is asked for.
   *
   * @throws PrincipalException if the reader does not decide about it
   */
  public RequestDisplayContext create(PageRequest pageRequest) throws PortalException {
    RequestDisplayContext displayContext = requestPages.create(pageRequest);

    if (!displayContext.isDecider()) {
      throw new PrincipalException("The reader does not decide who helps");
    }

    return displayContext;
  }

  @Reference private RequestPages requestPages;
}
