/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * A browser without JavaScript: it keeps cookies, follows links and redirects, and fills in forms.
 * A new client is a guest; {@link #signIn} goes through the portal's own sign-in form.
 */
public final class PortalHttpClient {

  private static final String SIGN_IN = "sign-in";
  private static final int MOST_REDIRECTS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI baseUri;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private boolean followRedirects = true;

  /** Makes a guest at the portal. */
  public PortalHttpClient(URI baseUri) {
    this.baseUri = baseUri;
  }

  /** Makes a browser of its own in which somebody is signed in. */
  public static PortalHttpClient signedIn(URI baseUri, TestUser user) {
    PortalHttpClient client = new PortalHttpClient(baseUri);
    client.signIn(user);
    return client;
  }

  /** Whether redirects are followed, which they are unless a test wants to see one. */
  public PortalHttpClient followRedirects(boolean follow) {
    followRedirects = follow;
    return this;
  }

  /** The cookies that the portal has set. */
  public CookieManager cookies() {
    return cookies;
  }

  /** Signs in with the form that the portal shows, and returns the page that comes then. */
  public PortalPage signIn(TestUser user) {
    return signIn(user.emailAddress(), TestUser.PASSWORD);
  }

  /** As {@link #signIn(TestUser)}, with any login and password. */
  public PortalPage signIn(String login, String password) {
    PortalForm form = get(SIGN_IN).form("form:has(input[type=password])");
    return form.setWhere("input[type=text],input[type=email]", login)
        .setWhere("input[type=password]", password)
        .submit();
  }

  /** Gets a page by an address that is absolute or relative to the portal's. */
  public PortalPage get(String address) {
    return send(HttpRequest.newBuilder(address(address)).GET());
  }

  /**
   * Gets a file by an address that is absolute or relative to the portal's. A redirect is not
   * followed.
   *
   * @param headers names and values in turn, such as {@code If-None-Match} with an entity tag
   */
  public PortalDownload download(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(address)).GET();
    HttpResponse<byte[]> response = exchange(with(headers, request), BodyHandlers.ofByteArray());
    return new PortalDownload(response.statusCode(), response.headers(), response.body());
  }

  /**
   * Sends something as a script of a page does.
   *
   * @param headers names and values in turn, such as {@code X-CSRF-Token} with the page's token
   */
  public PortalPage post(String address, String contentType, String body, String... headers) {
    return post(address, contentType, body.getBytes(UTF_8), headers);
  }

  /** As {@link #post(String, String, String, String...)}, with files in it. */
  public PortalPage post(String address, String contentType, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(address))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body));
    return send(with(headers, request));
  }

  private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  PortalPage send(HttpRequest.Builder request) {
    PortalPage page = sendOnce(request);
    for (int i = 0; followRedirects && page.location().isPresent(); i++) {
      if (i == MOST_REDIRECTS) {
        throw new IllegalStateException("Too many redirects, the last one from " + page.uri());
      }
      page = sendOnce(HttpRequest.newBuilder(page.location().get()).GET());
    }
    return page;
  }

  private PortalPage sendOnce(HttpRequest.Builder request) {
    HttpResponse<String> response = exchange(request, BodyHandlers.ofString());
    Optional<URI> location =
        response.headers().firstValue("Location").map(response.request().uri()::resolve);
    return new PortalPage(this, response, location);
  }

  private <T> HttpResponse<T> exchange(HttpRequest.Builder builder, BodyHandler<T> handler) {
    HttpRequest request = builder.timeout(PATIENCE).build();
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Makes {@code /web/school} relative to the base, which itself ends with a slash. */
  private URI address(String address) {
    return baseUri.resolve(address.startsWith("/") ? address.substring(1) : address);
  }
}
