/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web;

import com.liferay.portal.kernel.util.HtmlUtil;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor with cookies of his own who follows no redirects by himself. */
final class Browser {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI base;

  Browser(URI base) {
    this.base = base;
  }

  HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(base.resolve(address)).GET());
  }

  /** As a browser asks; the body counts the bytes of the wire as characters. */
  HttpResponse<String> getCompressed(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(address)).header("Accept-Encoding", "gzip").build();
    return send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
  }

  HttpResponse<String> post(String address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(base.resolve(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> signIn(String email, String password, String redirect) {
    String token = token(get("/sign-in"));
    return post(
        "/sign-in",
        Map.of("p_auth", token, "email", email, "password", password, "redirect", redirect));
  }

  String sessionId() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  void useSession(String sessionId) {
    HttpCookie cookie = new HttpCookie("JSESSIONID", sessionId);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(base, cookie);
  }

  /** The token of the first form on a page. */
  static String token(HttpResponse<String> page) {
    return first(page, "name=\"p_auth\" type=\"hidden\" value=\"([^\"]*)\"");
  }

  /** The first group of a pattern on a page, with its references resolved. */
  static String first(HttpResponse<String> page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page.body());
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in " + page.body());
    }
    return HtmlUtil.unescape(matcher.group(1)).replace("&amp;", "&");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> send(HttpRequest request, HttpResponse.BodyHandler<String> body) {
    try {
      return client.send(request, body);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
