/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.http;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** What a browser's session says about its user: who signed in and which language was chosen. */
public final class VisitorSession {

  private VisitorSession() {}

  static Visitor read(HttpServletRequest request, Company company) throws PortalException {
    HttpSession session = request.getSession(false);
    User user = user(session, company);
    Locale chosen = session == null ? null : (Locale) session.getAttribute(WebKeys.LOCALE);
    Locale locale = chosen == null ? user.getLocale() : chosen;
    return new Visitor(user, LanguageUtil.isAvailableLocale(locale) ? locale : company.getLocale());
  }

  private static User user(HttpSession session, Company company) throws PortalException {
    Object userId = session == null ? null : session.getAttribute(WebKeys.USER_ID);
    User user = userId == null ? null : UserLocalServiceUtil.fetchUser((Long) userId);
    if (user != null && user.isActive() && user.getCompanyId() == company.getCompanyId()) {
      return user;
    }
    return company.getGuestUser();
  }

  /**
   * Begins the session of a user who has just signed in. It is a new one: whoever knew the old
   * session's id or token knows nothing of this one.
   */
  public static void signIn(HttpServletRequest request, long userId) {
    signOut(request);
    request.getSession(true).setAttribute(WebKeys.USER_ID, userId);
  }

  public static void signOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  public static void chooseLocale(HttpServletRequest request, Locale locale) {
    request.getSession(true).setAttribute(WebKeys.LOCALE, locale);
  }
}
