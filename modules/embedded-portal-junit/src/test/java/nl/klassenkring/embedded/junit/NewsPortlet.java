/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.portlet.DefaultFriendlyURLMapper;
import com.liferay.portal.kernel.portlet.FriendlyURLMapper;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.portlet.GenericPortlet;
import javax.portlet.MimeResponse;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.RenderURL;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.w3c.dom.Element;

/** What guests read: it has friendly URLs for its pages, its pictures and its feed. */
final class NewsPortlet extends GenericPortlet {

  /** A group that is no more. */
  static final String GONE = "groep-8";

  static final String SHARED = "public, max-age=60";
  static final String TAG = "\"a1\"";
  static final Instant CHANGED = Instant.parse("2026-11-17T08:00:00Z");

  private static final String ROUTES = "friendly-url-routes/news.xml";

  /** Unlike that of any other test's portlet that is deployed at the same time. */
  private final String mapping = "nieuws-" + UUID.randomUUID();

  /** The portlet with its friendly URLs. */
  TestPortlet deploy(EmbeddedPortal portal) throws Exception {
    TestPortlet deployed =
        TestPortlet.deploy(
            portal,
            this,
            Map.of(
                "com.liferay.portlet.friendly-url-mapping",
                mapping,
                "com.liferay.portlet.private-request-attributes",
                "true"));
    deployed.register(
        FriendlyURLMapper.class,
        new DefaultFriendlyURLMapper(),
        Map.of("com.liferay.portlet.friendly-url-routes", ROUTES));
    return deployed;
  }

  /** What stands between a page's address and that of something in the portlet. */
  String mapping() {
    return "/-/" + mapping;
  }

  @Override
  protected void doView(RenderRequest request, RenderResponse response) throws IOException {
    addHead(request, response);
    addHeaders(PortalUtil.getHttpServletResponse(response), ParamUtil.getString(request, "group"));
    response.setContentType("text/html");
    PrintWriter out = response.getWriter();
    out.printf(
        "<p id='asked'>newsId=%s title=%s group=%s</p>",
        ParamUtil.getString(request, "newsId"),
        HtmlUtil.escape(ParamUtil.getString(request, "title")),
        ParamUtil.getString(request, "group"));
    RenderURL item = response.createRenderURL();
    item.getRenderParameters().setValue("newsId", "123");
    item.getRenderParameters().setValue("title", "een-titel");
    link(out, "item", item.toString());
    RenderURL group = response.createRenderURL();
    group.getRenderParameters().setValue("group", "groep-5a");
    link(out, "group", group.toString());
    link(out, "atom", resource(response, "atom").toString());
    ResourceURL picture = resource(response, "picture");
    picture.getResourceParameters().setValue("newsId", "123");
    link(out, "picture", picture.toString());
  }

  private static void addHead(RenderRequest request, RenderResponse response) {
    HttpServletRequest httpRequest = PortalUtil.getHttpServletRequest(request);
    PortalUtil.setPageTitle("Bollen & knollen", httpRequest);
    PortalUtil.setPageDescription("Wat \"bloeit\" er?", httpRequest);
    PortalUtil.setPageKeywords("bollen", httpRequest);
    request.setAttribute(WebKeys.PAGE_ROBOTS, "noindex");
    Element openGraph = response.createElement("meta");
    openGraph.setAttribute("property", "og:title");
    openGraph.setAttribute("content", "Bollen & \"knollen\"");
    response.addProperty(MimeResponse.MARKUP_HEAD_ELEMENT, openGraph);
    Element feed = response.createElement("link");
    feed.setAttribute("rel", "alternate");
    feed.setAttribute("type", "application/atom+xml");
    feed.setAttribute("href", resource(response, "atom").toString());
    response.addProperty(MimeResponse.MARKUP_HEAD_ELEMENT, feed);
  }

  private static void addHeaders(HttpServletResponse response, String group) {
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", SHARED);
    if (group.equals(GONE)) {
      response.setStatus(HttpServletResponse.SC_GONE);
    }
  }

  /** Full, so that the address tells nothing of the page's own parameters. */
  private static ResourceURL resource(RenderResponse response, String id) {
    ResourceURL url = response.createResourceURL();
    url.setCacheability(ResourceURL.FULL);
    url.setResourceID(id);
    return url;
  }

  private static void link(PrintWriter out, String id, String url) {
    out.printf("<a id='%s' href=\"%s\">%s</a>", id, HtmlUtil.escapeAttribute(url), id);
  }

  @Override
  public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
    HttpServletResponse httpResponse = PortalUtil.getHttpServletResponse(response);
    httpResponse.setHeader("Cache-Control", SHARED);
    httpResponse.setHeader("ETag", TAG);
    httpResponse.setDateHeader("Last-Modified", CHANGED.toEpochMilli());
    String known = PortalUtil.getHttpServletRequest(request).getHeader("If-None-Match");
    if (TAG.equals(known)) {
      httpResponse.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    if (ParamUtil.getLong(request, "newsId") == 410) {
      httpResponse.setStatus(HttpServletResponse.SC_GONE);
    }
    response.setContentType("text/plain");
    response
        .getWriter()
        .write(request.getResourceID() + " of " + ParamUtil.getString(request, "newsId"));
  }
}
