/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.web.http.Redirects;
import nl.klassenkring.embedded.web.http.Tokens;
import nl.klassenkring.embedded.web.http.Visitor;
import nl.klassenkring.embedded.web.http.VisitorSession;

/** Ends a session, when its own user asks for it. */
final class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Notices notices;

  SignOutServlet(Notices notices) {
    this.notices = notices;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Visitor.of(request).signedIn() && !Tokens.isGenuine(request, SignOutServlet.class)) {
      notices.forged(request, response);
      return;
    }
    VisitorSession.signOut(request);
    response.sendRedirect(Redirects.SIGN_IN);
  }
}
