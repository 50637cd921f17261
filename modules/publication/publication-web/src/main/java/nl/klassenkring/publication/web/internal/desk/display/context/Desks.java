/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the parts of the desk. */
@Component(service = Desks.class)
public class Desks {

  /** Gives the first part that the reader can open. */
  public DeskDisplayContext first(PageRequest pageRequest) throws PortalException {
    return deskTabs.isWithoutReviews(pageRequest) ? published(pageRequest) : waiting(pageRequest);
  }

  public DeskDisplayContext waiting(PageRequest pageRequest) throws PortalException {
    return DeskDisplayContext.of(deskTabs.of(pageRequest), waitingLists.create(pageRequest));
  }

  public DeskDisplayContext published(PageRequest pageRequest) throws PortalException {
    return DeskDisplayContext.of(deskTabs.of(pageRequest), decidedLists.published(pageRequest));
  }

  public DeskDisplayContext takenDown(PageRequest pageRequest) throws PortalException {
    return DeskDisplayContext.of(deskTabs.of(pageRequest), decidedLists.takenDown(pageRequest));
  }

  @Reference private DecidedLists decidedLists;

  @Reference private DeskTabs deskTabs;

  @Reference private WaitingLists waitingLists;
}
