/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Lets a browser have the static files of a bundle and nothing else: no JSP (which would run
 * outside its portlet), no class, nothing under WEB-INF.
 */
final class StaticFilesFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The only files that are served, by the end of their names. */
  static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css"),
          Map.entry("gif", "image/gif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("js", "text/javascript"),
          Map.entry("mjs", "text/javascript"),
          Map.entry("png", "image/png"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"));

  private final transient Fingerprints fingerprints;

  StaticFilesFilter(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    if (!isServed(path) || request.getPathInfo() != null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    String version = request.getParameter("v");
    boolean forEver = version != null && version.equals(fingerprints.of(path));
    response.setHeader(
        "Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    chain.doFilter(request, response);
  }

  static boolean isServed(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    if (name.startsWith("/web-inf") || name.startsWith("/meta-inf")) {
      return false;
    }
    return TYPES.containsKey(name.substring(name.lastIndexOf('.') + 1));
  }
}
