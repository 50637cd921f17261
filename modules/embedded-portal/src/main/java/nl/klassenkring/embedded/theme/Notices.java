/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.util.HtmlUtil;
import java.io.IOException;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.http.Visitor;

/** Pages that say in plain words why there is no other page. */
final class Notices {

  private final PageFrame frame;

  Notices(PageFrame frame) {
    this.frame = frame;
  }

  void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
    say(request, response, HttpServletResponse.SC_NOT_FOUND, "info", "not-found");
  }

  void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
    say(request, response, HttpServletResponse.SC_FORBIDDEN, "info", "forbidden");
  }

  /** A form whose token was missing or wrong: nothing was done. */
  void forged(HttpServletRequest request, HttpServletResponse response) throws IOException {
    say(request, response, HttpServletResponse.SC_FORBIDDEN, "warning", "forged");
  }

  /** A signed-in user is not a member of the Site. Only its name is told. */
  void notAMember(HttpServletRequest request, HttpServletResponse response, String siteName)
      throws IOException {
    PageTexts texts = texts(request);
    write(
        request,
        response,
        HttpServletResponse.SC_FORBIDDEN,
        texts.get("forbidden.group.title"),
        body(texts, "info", texts.get("forbidden.group.text", siteName), ""));
  }

  /** Something failed; what it was is in the log only, under the reference. */
  void failed(HttpServletRequest request, HttpServletResponse response, String reference)
      throws IOException {
    PageTexts texts = texts(request);
    String more = "<p>" + HtmlUtil.escape(texts.get("error.reference", reference)) + "</p>\n";
    write(
        request,
        response,
        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
        texts.get("error.title"),
        body(texts, "danger", texts.get("error.text"), more));
  }

  /** A name for one failure, by which it is found in the log. */
  static String newReference() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  private void say(
      HttpServletRequest request, HttpServletResponse response, int status, String kind, String key)
      throws IOException {
    PageTexts texts = texts(request);
    write(
        request,
        response,
        status,
        texts.get(key + ".title"),
        body(texts, kind, texts.get(key + ".text"), ""));
  }

  private void write(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String title,
      String body)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    frame.write(request, response, status, title, body);
  }

  private static String body(PageTexts texts, String kind, String text, String more) {
    return Template.of("notice", texts)
        .with("kind", kind)
        .with("text", text)
        .with("more", more)
        .render();
  }

  private static PageTexts texts(HttpServletRequest request) {
    return PageTexts.in(Visitor.of(request).locale());
  }
}
