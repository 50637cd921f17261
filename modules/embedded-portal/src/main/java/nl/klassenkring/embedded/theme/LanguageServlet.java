/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.util.LocaleUtil;
import java.io.IOException;
import java.util.Locale;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.web.http.Redirects;
import nl.klassenkring.embedded.web.http.Tokens;
import nl.klassenkring.embedded.web.http.Visitor;
import nl.klassenkring.embedded.web.http.VisitorSession;

/** Changes the language of the pages, for this session and for the signed-in user's next ones. */
final class LanguageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Notices notices;

  LanguageServlet(Notices notices) {
    this.notices = notices;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isGenuine(request)) {
      notices.forged(request, response);
      return;
    }
    Locale locale = LocaleUtil.fromLanguageId(request.getParameter("languageId"), false, false);
    if (locale != null && LanguageUtil.isAvailableLocale(locale)) {
      VisitorSession.chooseLocale(request, locale);
      remember(Visitor.of(request), LocaleUtil.toLanguageId(locale));
    }
    response.sendRedirect(target(request.getParameter("redirect")));
  }

  /** Whoever has no session has no token, but a browser that says which portal the form is of. */
  private static boolean isGenuine(HttpServletRequest request) {
    return request.getSession(false) == null
        ? Redirects.isSameOrigin(request.getHeader("Origin"), request.getHeader("Host"))
        : Tokens.isGenuine(request, LanguageServlet.class);
  }

  private static void remember(Visitor visitor, String languageId) {
    if (visitor.signedIn()) {
      User user = visitor.user();
      user.setLanguageId(languageId);
      UserLocalServiceUtil.updateUser(user);
    }
  }

  /** The language can be changed on the page to sign in, too, with what it was to lead to. */
  private static String target(String redirect) {
    boolean signIn =
        redirect != null
            && (redirect.equals(Redirects.SIGN_IN) || redirect.startsWith(Redirects.SIGN_IN + "?"));
    return signIn && redirect.chars().noneMatch(Character::isISOControl)
        ? redirect
        : Redirects.local(redirect);
  }
}
