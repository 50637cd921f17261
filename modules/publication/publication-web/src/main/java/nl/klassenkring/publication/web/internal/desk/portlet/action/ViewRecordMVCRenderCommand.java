/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.web.internal.display.context.RequestDetails;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one request with its record, to be printed. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
      "mvc.command.name=/desk/view_record"
    },
    service = MVCRenderCommand.class)
public class ViewRecordMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return requestDetails.create(pageRequest, PublicationPortletKeys.DIRECTORS_DESK);
  }

  @Override
  protected String getPath() {
    return "/desk/view_record.jsp";
  }

  @Reference private RequestDetails requestDetails;
}
