/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.Optional;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.publicweb.internal.address.PortletLinks;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;
import nl.klassenkring.publication.publicweb.internal.display.context.FromTheGroupsDisplayContextFactory;
import nl.klassenkring.publication.publicweb.internal.display.context.ItemDisplayContext;
import nl.klassenkring.publication.publicweb.internal.head.PageHead;
import nl.klassenkring.publication.publicweb.internal.http.VisitorRequest;
import nl.klassenkring.publication.service.PublicItemLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one item, or that it is not public any more (D2). */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.FROM_THE_GROUPS,
      "mvc.command.name=" + FromTheGroupsKeys.VIEW_ITEM
    },
    service = MVCRenderCommand.class)
public class ViewItemMVCRenderCommand extends BaseFromTheGroupsMVCRenderCommand {

  @Override
  protected String show(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException {

    VisitorRequest visitorRequest = new VisitorRequest(renderRequest);
    long schoolGroupId = visitorRequest.schoolGroupId();
    long publicItemId = visitorRequest.publicItemId();
    Optional<PublicEntry> publicEntry =
        publicItemLocalService.fetchPublicEntry(schoolGroupId, publicItemId);

    if (publicEntry.isEmpty()) {
      return MissingPage.show(
          renderRequest,
          renderResponse,
          publicItemLocalService.isGone(schoolGroupId, publicItemId));
    }

    ItemDisplayContext itemDisplayContext =
        displayContextFactory.createItem(
            publicEntry.get(), visitorRequest, PortletLinks.of(visitorRequest.themeDisplay(), renderResponse));

    new PageHead(renderRequest, renderResponse)
        .describeItem(publicEntry.get().getPublicItem(), itemDisplayContext.getItem());
    renderRequest.setAttribute(FromTheGroupsKeys.DISPLAY_CONTEXT, itemDisplayContext);

    return "/from_the_groups/view_item.jsp";
  }

  @Reference private FromTheGroupsDisplayContextFactory displayContextFactory;

  @Reference private PublicItemLocalService publicItemLocalService;
}
