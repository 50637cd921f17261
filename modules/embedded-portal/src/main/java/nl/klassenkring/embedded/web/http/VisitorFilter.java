/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.http;

import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.CompanyConstants;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.util.LocaleThreadLocal;
import com.liferay.portal.kernel.util.TimeZoneThreadLocal;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Tells the core for whom a thread works while it serves a request, and leaves nothing of it behind
 * for the next request on that thread.
 */
public final class VisitorFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Company company;

  public VisitorFilter(Company company) {
    this.company = company;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      enter(request);
      chain.doFilter(request, response);
    } catch (PortalException e) {
      throw new ServletException(e);
    } finally {
      leave();
    }
  }

  private void enter(HttpServletRequest request) throws PortalException {
    CompanyThreadLocal.setCompanyId(company.getCompanyId());
    Visitor visitor = VisitorSession.read(request, company);
    visitor.attachTo(request);
    User user = visitor.user();
    request.setAttribute(WebKeys.CTX, request.getServletContext());
    request.setAttribute(WebKeys.COMPANY_ID, company.getCompanyId());
    request.setAttribute(WebKeys.LOCALE, visitor.locale());
    // Set for guests as well, or the core would look for parameters to impersonate somebody with.
    request.setAttribute(WebKeys.USER_ID, visitor.signedIn() ? user.getUserId() : 0L);
    if (visitor.signedIn()) {
      request.setAttribute(WebKeys.USER, user);
      PrincipalThreadLocal.setName(user.getUserId());
    }
    PermissionThreadLocal.setPermissionChecker(PermissionCheckerFactoryUtil.create(user));
    LocaleThreadLocal.setDefaultLocale(company.getLocale());
    LocaleThreadLocal.setSiteDefaultLocale(company.getLocale());
    LocaleThreadLocal.setThemeDisplayLocale(visitor.locale());
    TimeZoneThreadLocal.setDefaultTimeZone(company.getTimeZone());
    TimeZoneThreadLocal.setThemeDisplayTimeZone(user.getTimeZone());
  }

  private static void leave() {
    CentralizedThreadLocal.clearShortLivedThreadLocals();
    CompanyThreadLocal.setCompanyId(CompanyConstants.SYSTEM);
    PermissionThreadLocal.setPermissionChecker(null);
    PrincipalThreadLocal.setName(null);
    LocaleThreadLocal.setDefaultLocale(null);
    LocaleThreadLocal.setSiteDefaultLocale(null);
    LocaleThreadLocal.setThemeDisplayLocale(null);
    TimeZoneThreadLocal.setDefaultTimeZone(null);
    TimeZoneThreadLocal.setThemeDisplayTimeZone(null);
  }
}
