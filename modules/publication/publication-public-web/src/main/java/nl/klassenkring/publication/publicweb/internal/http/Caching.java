/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.http;

import com.liferay.portal.kernel.util.PortalUtil;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;

/**
 * Tells browsers and caches what they may keep. Nothing may be shown again without asking here, so
 * that no cache shows what was taken down (D2).
 */
public final class Caching {

  /** May be kept by everybody, and asked for each time whether it still holds. */
  private static final String ASK_EACH_TIME = "public, no-cache";

  private Caching() {}

  /** For a page of a guest; that of a member says more than what is public. */
  public static void ofPage(PortletRequest portletRequest, RenderResponse renderResponse) {
    if (portletRequest.getRemoteUser() == null) {
      servletResponse(renderResponse).setHeader("Cache-Control", "max-age=0, must-revalidate");
    }
  }

  /**
   * For bytes that were found to be public at this very moment.
   *
   * @return whether the browser has these bytes, so that none need to be sent
   */
  public static boolean ofPublicBytes(
      ResourceRequest resourceRequest, ResourceResponse resourceResponse, EntityTag entityTag) {

    // Set on the servlet's response: those of a portlet are added to what a page has already.
    HttpServletResponse httpServletResponse = servletResponse(resourceResponse);

    httpServletResponse.setHeader("Cache-Control", ASK_EACH_TIME);
    httpServletResponse.setHeader("ETag", entityTag.toString());
    httpServletResponse.setHeader("X-Content-Type-Options", "nosniff");

    boolean known =
        entityTag.isKnown(
            PortalUtil.getHttpServletRequest(resourceRequest).getHeader("If-None-Match"));

    if (known) {
      httpServletResponse.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }

    return known;
  }

  /** For what is not there: nobody may keep that, it may come yet. */
  public static void ofMissingBytes(ResourceResponse resourceResponse, boolean gone) {
    HttpServletResponse httpServletResponse = servletResponse(resourceResponse);

    httpServletResponse.setHeader("Cache-Control", "no-store");
    httpServletResponse.setHeader("X-Robots-Tag", "noindex");
    httpServletResponse.setStatus(
        gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
  }

  private static HttpServletResponse servletResponse(PortletResponse response) {
    return PortalUtil.getHttpServletResponse(response);
  }
}
