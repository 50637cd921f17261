/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.PortalPage;
import org.osgi.framework.Bundle;

/** Tells by what a browser gets whether it was allowed. */
final class Answers {

  private static final String NOT_FOR_YOU = "not-for-you-or-gone";
  private static final List<String> TELLING =
      List.of(
          RoleSchoolFamilies.NAME.toLowerCase(Locale.ROOT),
          RoleSchoolFamilies.FIRST_NAME.toLowerCase(Locale.ROOT),
          Setting.WORD);

  /** The actions whose form says that it is somebody else's, or that the agreements refuse it. */
  private static final Set<String> OWN_REFUSALS =
      Set.of(
          "action /class_group/edit_class_reply (new)",
          "action /help_request/propose_swap",
          "action /help_request/withdraw",
          "action /policy/edit_deviation");

  private final List<String> refusals = new ArrayList<>();

  /** Reads from the suite's bundles what they say to who may not see something. */
  Answers(EmbeddedPortal portal) {
    for (Bundle bundle : portal.bundleContext().getBundles()) {
      if (bundle.getSymbolicName().startsWith("nl.klassenkring.")) {
        for (URL url : urls(bundle)) {
          Properties texts = load(url);
          texts.stringPropertyNames().stream()
              .filter(key -> key.endsWith(NOT_FOR_YOU))
              .forEach(key -> refusals.add(texts.getProperty(key)));
        }
      }
    }
  }

  /** Whether a value can be sent as a field of a form. */
  static boolean isField(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof ChosenFile
        || value instanceof LocalDate;
  }

  /**
   * What an answer says.
   *
   * @throws IllegalStateException if it says neither yes nor no
   */
  Answer of(PortletCommand command, PortalPage page) {
    int status = page.status();
    if (status == 403 || status == 404) {
      return Answer.REFUSED;
    }
    if (status == 302) {
      String location = page.location().orElseThrow().toString();
      if (location.contains("/sign-in")) {
        return Answer.REFUSED;
      }
      if (command.phase() == PortletCommand.Phase.ACTION) {
        return Answer.ALLOWED;
      }
      throw new IllegalStateException("sent to " + location);
    }
    if (status != 200) {
      throw new IllegalStateException("status " + status);
    }
    if (!page.header("Content-Type").orElse("").matches("text/.*|.*(json|xml).*")) {
      return Answer.ALLOWED;
    }
    String text = page.text();
    if (refusals.stream().anyMatch(text::contains)) {
      return Answer.REFUSED;
    }
    if (page.document().selectFirst(".alert-danger") != null && isRefusedOtherwise(command)) {
      return Answer.REFUSED;
    }
    if (command.phase() == PortletCommand.Phase.ACTION
        || page.document().selectFirst(".alert-danger") != null) {
      throw new IllegalStateException(page.document().select("[role=alert]").text());
    }
    String body = page.body().toLowerCase(Locale.ROOT);
    return TELLING.stream().anyMatch(body::contains) ? Answer.ALLOWED : Answer.NOTHING;
  }

  private static boolean isRefusedOtherwise(PortletCommand command) {
    return OWN_REFUSALS.contains(command.row());
  }

  private static List<URL> urls(Bundle bundle) {
    var urls = bundle.findEntries("content", "Language*.properties", false);
    return urls == null ? List.of() : Collections.list(urls);
  }

  private static Properties load(URL url) {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
