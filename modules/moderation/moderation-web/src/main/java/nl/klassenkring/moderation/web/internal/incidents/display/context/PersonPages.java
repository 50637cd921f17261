/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.moderation.service.SchoolPersonService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads for whom reports of a school are meant. */
@Component(service = PersonPages.class)
public class PersonPages {

  /** Gives the page, to a director of the school. */
  public PersonsDisplayContext create(PageRequest pageRequest) throws PortalException {
    return new PersonsDisplayContext(
        schoolPersonService.getSchoolPersons(pageRequest.getSchoolGroupId()),
        pageRequest.text("recipientKind"),
        pageRequest.text("emailAddress"));
  }

  @Reference private SchoolPersonService schoolPersonService;
}
