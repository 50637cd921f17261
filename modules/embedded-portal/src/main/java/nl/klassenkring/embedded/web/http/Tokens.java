/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.http;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.AuthTokenUtil;
import javax.servlet.http.HttpServletRequest;

/** Liferay's own token against forged requests, for the forms of the portal's pages. */
public final class Tokens {

  /** The name of the form field. */
  public static final String PARAMETER = "p_auth";

  private Tokens() {}

  /** The token of the session, which begins with this if there is none. */
  public static String of(HttpServletRequest request) {
    return AuthTokenUtil.getToken(request);
  }

  /** Whether the request carries the token of its session. */
  public static boolean isGenuine(HttpServletRequest request, Class<?> origin) {
    try {
      AuthTokenUtil.checkCSRFToken(request, origin.getName());
      return true;
    } catch (PortalException e) {
      return false;
    }
  }
}
