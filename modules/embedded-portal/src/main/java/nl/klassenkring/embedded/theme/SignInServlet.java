/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.http.Redirects;
import nl.klassenkring.embedded.web.http.Tokens;
import nl.klassenkring.embedded.web.http.Visitor;
import nl.klassenkring.embedded.web.http.VisitorSession;

/** The form to sign in with. It never tells which of address and password was wrong. */
@StandsInFor("com.liferay.login.web")
final class SignInServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient PageFrame frame;
  private final transient Credentials credentials;

  SignInServlet(PageFrame frame, Credentials credentials) {
    this.frame = frame;
    this.credentials = credentials;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String redirect = Redirects.local(request.getParameter("redirect"));
    if (Visitor.of(request).signedIn()) {
      response.sendRedirect(redirect);
      return;
    }
    boolean needed = !Redirects.HOME.equals(redirect);
    write(request, response, HttpServletResponse.SC_OK, needed ? "sign-in.needed" : null);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!Tokens.isGenuine(request, SignInServlet.class)) {
      write(request, response, HttpServletResponse.SC_FORBIDDEN, "sign-in.again");
      return;
    }
    long userId =
        credentials.check(
            request.getParameter("email"),
            request.getParameter("password"),
            request.getRemoteAddr());
    if (userId == 0) {
      write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "sign-in.failed");
      return;
    }
    VisitorSession.signIn(request, userId);
    response.sendRedirect(Redirects.local(request.getParameter("redirect")));
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, int status, String message)
      throws IOException {
    PageTexts texts = PageTexts.in(Visitor.of(request).locale());
    String kind = status == HttpServletResponse.SC_OK ? "info" : "warning";
    String email = request.getParameter("email");
    String body =
        Template.of("sign-in", texts)
            .with(
                "message",
                message == null ? "" : PageFrame.message(texts, kind, texts.get(message)))
            .with("token", Tokens.of(request))
            .with("redirect", Redirects.local(request.getParameter("redirect")))
            .with("email", email == null ? "" : email)
            .render();
    frame.write(request, response, status, texts.get("sign-in"), body);
  }
}
