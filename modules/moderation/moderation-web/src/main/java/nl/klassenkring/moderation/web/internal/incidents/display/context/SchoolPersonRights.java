/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import nl.klassenkring.moderation.service.SchoolPersonService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a page whether its reader says for whom reports are meant; the services check it again. */
@Component(service = SchoolPersonRights.class)
public class SchoolPersonRights {

  /** Tells whether the reader is a director of the school. */
  public boolean namesPersons(PageRequest pageRequest) throws PortalException {
    try {
      schoolPersonService.getSchoolPersons(pageRequest.getSchoolGroupId());

      return true;
    } catch (PrincipalException principalException) {
      return false;
    }
  }

  @Reference private SchoolPersonService schoolPersonService;
}
