/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.liferay.portal.kernel.cookies.CookiesManager;
import com.liferay.portal.kernel.cookies.UnsupportedCookieException;
import com.liferay.portal.kernel.cookies.constants.CookiesConstants;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Reads and writes the portal's cookies: {@code HttpOnly} always, {@code Secure} on a secure
 * request, and only those that the portal needs. Cookies that would ask the visitor's consent
 * (functional, performance, personalisation) are not set, for there is no consent banner.
 */
@StandsInFor("com.liferay.cookies.impl")
public final class ServletCookiesManager implements CookiesManager {

  private static final Set<String> ENCODED =
      Set.of(
          CookiesConstants.NAME_ID,
          CookiesConstants.NAME_LOGIN,
          CookiesConstants.NAME_PASSWORD,
          CookiesConstants.NAME_USER_UUID);

  @Override
  public boolean addCookie(
      Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
    return addCookie(
        CookiesConstants.CONSENT_TYPE_NECESSARY, cookie, request, response, request.isSecure());
  }

  @Override
  public boolean addCookie(
      Cookie cookie, HttpServletRequest request, HttpServletResponse response, boolean secure) {
    return addCookie(CookiesConstants.CONSENT_TYPE_NECESSARY, cookie, request, response, secure);
  }

  @Override
  public boolean addCookie(
      int consentType, Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
    return addCookie(consentType, cookie, request, response, request.isSecure());
  }

  @Override
  public boolean addCookie(
      int consentType,
      Cookie cookie,
      HttpServletRequest request,
      HttpServletResponse response,
      boolean secure) {
    if (!hasConsentType(consentType, request)) {
      return false;
    }
    Cookie copy = (Cookie) cookie.clone();
    if (isEncodedCookie(cookie.getName())) {
      copy.setValue(URLEncoder.encode(cookie.getValue(), UTF_8));
    }
    copy.setHttpOnly(true);
    copy.setSecure(secure);
    response.addCookie(copy);
    return true;
  }

  @Override
  public boolean addSupportCookie(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(CookiesConstants.NAME_COOKIE_SUPPORT, "true");
    cookie.setPath("/");
    cookie.setMaxAge(CookiesConstants.MAX_AGE);
    return addCookie(cookie, request, response);
  }

  @Override
  public boolean deleteCookies(
      String domain, HttpServletRequest request, HttpServletResponse response, String... names) {
    Set<String> unwanted = Set.of(names);
    cookies(request)
        .map(Cookie::getName)
        .filter(unwanted::contains)
        .distinct()
        .forEach(name -> response.addCookie(expired(name, domain)));
    return true;
  }

  @Override
  public String getCookieValue(String cookieName, HttpServletRequest request) {
    return cookie(cookieName, request)
        .map(Cookie::getValue)
        .map(value -> isEncodedCookie(cookieName) ? URLDecoder.decode(value, UTF_8) : value)
        .orElse(null);
  }

  @Override
  public String getCookieValue(String cookieName, HttpServletRequest request, boolean toUpperCase) {
    return getCookieValue(toUpperCase ? cookieName.toUpperCase(Locale.ROOT) : cookieName, request);
  }

  /** Always empty: the browser then keeps a cookie for exactly the host that set it. */
  @Override
  public String getDomain(HttpServletRequest request) {
    return "";
  }

  @Override
  public String getDomain(String host) {
    return "";
  }

  @Override
  public boolean hasConsentType(int consentType, HttpServletRequest request) {
    return consentType == CookiesConstants.CONSENT_TYPE_NECESSARY;
  }

  @Override
  public boolean hasSessionId(HttpServletRequest request) {
    return cookie(CookiesConstants.NAME_JSESSIONID, request).isPresent();
  }

  @Override
  public boolean isEncodedCookie(String cookieName) {
    return ENCODED.contains(cookieName);
  }

  @Override
  public void validateSupportCookie(HttpServletRequest request) throws UnsupportedCookieException {
    if (cookie(CookiesConstants.NAME_COOKIE_SUPPORT, request).isEmpty()) {
      throw new UnsupportedCookieException();
    }
  }

  private static Cookie expired(String name, String domain) {
    Cookie cookie = new Cookie(name, "");
    if (domain != null && !domain.isEmpty()) {
      cookie.setDomain(domain);
    }
    cookie.setPath("/");
    cookie.setMaxAge(0);
    cookie.setHttpOnly(true);
    return cookie;
  }

  private static Optional<Cookie> cookie(String name, HttpServletRequest request) {
    return cookies(request).filter(cookie -> cookie.getName().equals(name)).findFirst();
  }

  private static Stream<Cookie> cookies(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null ? Stream.empty() : Arrays.stream(cookies);
  }
}
