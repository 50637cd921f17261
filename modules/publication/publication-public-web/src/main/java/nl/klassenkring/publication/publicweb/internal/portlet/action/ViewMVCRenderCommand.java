/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.Optional;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.publicweb.internal.address.PortletLinks;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;
import nl.klassenkring.publication.publicweb.internal.display.context.FromTheGroupsDisplayContextFactory;
import nl.klassenkring.publication.publicweb.internal.display.context.ListDisplayContext;
import nl.klassenkring.publication.publicweb.internal.head.PageHead;
import nl.klassenkring.publication.publicweb.internal.http.VisitorRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what is public, newest first: of all class groups, or of one. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.FROM_THE_GROUPS,
      "mvc.command.name=/"
    },
    service = MVCRenderCommand.class)
public class ViewMVCRenderCommand extends BaseFromTheGroupsMVCRenderCommand {

  @Override
  protected String show(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException {

    VisitorRequest visitorRequest = new VisitorRequest(renderRequest);
    Optional<ListDisplayContext> list =
        displayContextFactory.createList(
            visitorRequest, PortletLinks.of(visitorRequest.themeDisplay(), renderResponse));

    if (list.isEmpty()) {
      return MissingPage.show(renderRequest, renderResponse, false);
    }

    new PageHead(renderRequest, renderResponse).describeList(list.get().getGroupName());
    renderRequest.setAttribute(FromTheGroupsKeys.DISPLAY_CONTEXT, list.get());

    return "/from_the_groups/view.jsp";
  }

  @Reference private FromTheGroupsDisplayContextFactory displayContextFactory;
}
