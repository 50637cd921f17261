/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves the page's style sheet under a name that changes with it, to be cached for ever. */
final class StyleSheet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient byte[] content;
  private final String path;

  private StyleSheet(byte[] content) {
    this.content = content.clone();
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    this.path = "/theme/portal-" + Long.toHexString(checksum.getValue()) + ".css";
  }

  static StyleSheet load() {
    try (InputStream stream = StyleSheet.class.getResourceAsStream("portal.css")) {
      return new StyleSheet(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path() {
    return path;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/css");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
