/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Addresses to send a browser to. Only those of this portal's own pages come out. */
public final class Redirects {

  public static final String SIGN_IN = "/sign-in";
  public static final String HOME = "/";

  private static final int MAX_LENGTH = 2_000;

  private Redirects() {}

  /** The target if it is a page of this portal that a GET can show, else the home page. */
  public static String local(String target) {
    if (target == null || target.length() > MAX_LENGTH || !isPath(target)) {
      return HOME;
    }
    try {
      URI uri = new URI(target);
      String path = uri.getPath();
      boolean own = uri.getScheme() == null && uri.getRawAuthority() == null && path != null;
      return own && isPath(path) && isStraight(path) && !isSigningInOrOut(path) ? target : HOME;
    } catch (URISyntaxException e) {
      return HOME;
    }
  }

  private static boolean isPath(String target) {
    return target.startsWith("/")
        && !target.startsWith("//")
        && target.indexOf('\\') < 0
        && target.chars().noneMatch(Character::isISOControl);
  }

  /** Browsers resolve dots and repeated slashes before they go somewhere, each in its own way. */
  private static boolean isStraight(String path) {
    return !path.contains("//") && !path.contains("/.");
  }

  private static boolean isSigningInOrOut(String path) {
    return path.startsWith("/sign-");
  }

  /** The sign-in page that leads back to an address. */
  public static String toSignIn(String returnAddress) {
    String local = local(returnAddress);
    return HOME.equals(local)
        ? SIGN_IN
        : SIGN_IN + "?redirect=" + URLEncoder.encode(local, StandardCharsets.UTF_8);
  }

  /**
   * The page that a request stood on, as an address that a GET can show: without the action it
   * asked for and without its token.
   *
   * @param query the query as it was sent, null for none
   */
  public static String returnAddress(String path, String query) {
    List<String> kept = new ArrayList<>();
    if (query != null) {
      for (String parameter : query.split("&", -1)) {
        if (!parameter.isEmpty() && !isOfAction(parameter)) {
          kept.add(parameter);
        }
      }
    }
    return kept.isEmpty() ? path : path + "?" + String.join("&", kept);
  }

  private static boolean isOfAction(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.equals("p_auth")
        || name.equals("p_p_auth")
        || name.equals("p_p_lifecycle")
        || name.endsWith("javax.portlet.action");
  }

  /**
   * Whether a form is of this portal.
   *
   * @param origin the value of {@code Origin}, null for none
   * @param host the value of {@code Host} of the same request
   */
  public static boolean isSameOrigin(String origin, String host) {
    try {
      return origin != null && host != null && host.equals(new URI(origin).getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * The page that a form stood on, from the header in which browsers name it.
   *
   * @param referrer the value of {@code Referer}, null for none
   * @param host the value of {@code Host} of the same request
   * @return the address, or the home page if the form is not of this portal
   */
  public static String formPage(String referrer, String host) {
    if (referrer == null || host == null) {
      return HOME;
    }
    try {
      URI uri = new URI(referrer);
      return host.equals(uri.getRawAuthority()) && uri.getRawPath() != null
          ? local(returnAddress(uri.getRawPath(), uri.getRawQuery()))
          : HOME;
    } catch (URISyntaxException e) {
      return HOME;
    }
  }
}
