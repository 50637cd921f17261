/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.web.internal.display.context.RequestDetails;
import nl.klassenkring.publication.web.internal.display.context.RequestDisplays;
import nl.klassenkring.publication.web.internal.display.context.Viewer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is asked before something is taken down. */
@Component(service = TakeDowns.class)
public class TakeDowns {

  /** Gives the page, to who may take it down. */
  public TakeDownDisplayContext create(PageRequest pageRequest) throws PortalException {
    PublicationRequest request = requestDetails.get(pageRequest);

    portletResourcePermission.check(
        pageRequest.getPermissionChecker(),
        request.getSchoolGroupId(),
        PublicationActionKeys.TAKE_DOWN);

    return new TakeDownDisplayContext(
        requestDisplays
            .of(List.of(request), Viewer.of(pageRequest, PublicationPortletKeys.DIRECTORS_DESK))
            .get(0),
        pageRequest.text("reason"));
  }

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private RequestDetails requestDetails;

  @Reference private RequestDisplays requestDisplays;
}
