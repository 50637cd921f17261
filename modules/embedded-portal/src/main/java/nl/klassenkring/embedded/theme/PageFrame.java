/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.util.HtmlUtil;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.http.Redirects;
import nl.klassenkring.embedded.web.http.Tokens;
import nl.klassenkring.embedded.web.http.Visitor;

/** What all pages have around their content: header, navigation, language, user. */
final class PageFrame {

  private final Company company;
  private final String styleSheet;
  private final Navigation navigation;

  PageFrame(Company company, String styleSheet) {
    this.company = company;
    this.styleSheet = styleSheet;
    this.navigation = new Navigation();
  }

  /** Writes a page without portlets. The title is its heading, too. */
  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String title,
      String body)
      throws IOException {
    response.setStatus(status);
    write(request, response, new PageContent(title, title, body, "", ""));
  }

  void write(HttpServletRequest request, HttpServletResponse response, PageContent content)
      throws IOException {
    Visitor visitor = Visitor.of(request);
    PageTexts texts = PageTexts.in(visitor.locale());
    String token = token(request, visitor);
    String address = address(request);
    String page =
        Template.of("page", texts)
            .with("lang", visitor.locale().getLanguage())
            .with("title", content.title() + " - " + company.getName())
            .with("brand", company.getName())
            .with("styleSheet", styleSheet)
            .with("head", content.head())
            .with("userMenu", userMenu(visitor, texts, token, address))
            .with("token", token)
            .with("address", address)
            .with(
                "navigation", navigation.ofVisitor(visitor, texts, address) + content.navigation())
            .with("heading", content.heading())
            .with("body", content.body())
            .render();
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(page);
  }

  /** A guest without a session gets none for a token that only changes his language. */
  private static String token(HttpServletRequest request, Visitor visitor) {
    return visitor.signedIn() || request.getSession(false) != null ? Tokens.of(request) : "";
  }

  private static String userMenu(Visitor visitor, PageTexts texts, String token, String address) {
    if (!visitor.signedIn()) {
      return address.startsWith(Redirects.SIGN_IN)
          ? ""
          : Template.of("sign-in-link", texts).with("signIn", Redirects.toSignIn(address)).render();
    }
    return Template.of("user-menu", texts)
        .with("signedInAs", texts.get("signed-in-as", visitor.user().getFullName()))
        .with("unread", unread(visitor, texts))
        .with("token", token)
        .render();
  }

  private static String unread(Visitor visitor, PageTexts texts) {
    int count = new UserNotifications(visitor).count();
    return count == 0
        ? ""
        : Template.of("unread", texts).with("count", Integer.toString(count)).render();
  }

  /** Where the visitor stands, as an address that a GET shows again. */
  private static String address(HttpServletRequest request) {
    return Redirects.returnAddress(request.getRequestURI(), request.getQueryString());
  }

  /** A box with a message, for the inside of a page. */
  static String message(PageTexts texts, String kind, String text) {
    return Template.of("portlet-message", texts)
        .with("kind", kind)
        .with("role", "info".equals(kind) ? "status" : "alert")
        .with("text", text)
        .render();
  }

  static String stylesheetLink(String url) {
    return "<link rel=\"stylesheet\" href=\"" + HtmlUtil.escapeAttribute(url) + "\">\n";
  }

  static String scriptTag(String url) {
    return "<script defer src=\"" + HtmlUtil.escapeAttribute(url) + "\"></script>\n";
  }
}
