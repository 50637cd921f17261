/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.publication.publicweb.internal.http.Caching;

/** Shows a page to visitors, which no cache shows again without asking. */
abstract class BaseFromTheGroupsMVCRenderCommand implements MVCRenderCommand {

  @Override
  public final String render(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortletException {

    Caching.ofPage(renderRequest, renderResponse);

    try {
      return show(renderRequest, renderResponse);
    } catch (PortalException portalException) {
      throw new PortletException(portalException);
    }
  }

  /** Leaves what is shown in the request and gives the JSP. */
  protected abstract String show(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException;
}
