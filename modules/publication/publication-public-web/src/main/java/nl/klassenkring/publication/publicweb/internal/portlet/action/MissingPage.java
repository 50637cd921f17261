/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.PortalUtil;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.publication.publicweb.internal.address.PortletLinks;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;
import nl.klassenkring.publication.publicweb.internal.display.context.MissingDisplayContext;
import nl.klassenkring.publication.publicweb.internal.head.PageHead;
import nl.klassenkring.publication.publicweb.internal.http.VisitorRequest;

/** The page that says that something is not public any more, or never was. */
final class MissingPage {

  private MissingPage() {}

  /**
   * Shows it, with the status that tells caches and search engines the same.
   *
   * @param gone whether it was public once
   * @return the JSP
   */
  static String show(RenderRequest renderRequest, RenderResponse renderResponse, boolean gone)
      throws PortalException {

    PortalUtil.getHttpServletResponse(renderResponse)
        .setStatus(gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
    new PageHead(renderRequest, renderResponse).describeMissing();
    renderRequest.setAttribute(
        FromTheGroupsKeys.DISPLAY_CONTEXT,
        new MissingDisplayContext(gone, PortletLinks.of(new VisitorRequest(renderRequest).themeDisplay(), renderResponse).newest()));

    return "/from_the_groups/missing.jsp";
  }
}
