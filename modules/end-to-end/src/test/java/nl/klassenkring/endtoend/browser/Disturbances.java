/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What no page of ours may do: ask another host, write an error, open a dialog. */
final class Disturbances {

  private static final int REFUSED = 400;

  private final Set<String> hosts = new TreeSet<>();
  private final List<ConsoleMessage> errors = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Set<String> refusedPages = new HashSet<>();

  private Disturbances() {}

  static Disturbances of(BrowserContext context) {
    Disturbances disturbances = new Disturbances();
    context.onRequest(disturbances::request);
    context.onResponse(disturbances::response);
    context.onConsoleMessage(disturbances::message);
    context.onDialog(disturbances::dialog);
    context.onWebError(error -> disturbances.failures.add(error.error()));
    return disturbances;
  }

  private void request(Request request) {
    URI uri = URI.create(request.url());
    if (uri.getAuthority() != null) {
      hosts.add(uri.getAuthority());
    }
  }

  private void response(Response response) {
    if (response.status() >= REFUSED && response.request().isNavigationRequest()) {
      refusedPages.add(response.url());
    }
  }

  private void message(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      errors.add(message);
    }
  }

  private void dialog(Dialog dialog) {
    failures.add("A dialog says: " + dialog.message());
    dialog.dismiss();
  }

  /**
   * Chromium writes an error for every page with a status of refusal, which is none.
   *
   * @param host the only one that may have been asked, with its port
   */
  void assertNone(String host) {
    assertThat(hosts).as("hosts that were asked").isSubsetOf(host);
    assertThat(failures).as("dialogs and uncaught errors").isEmpty();
    assertThat(errors)
        .as("console")
        .filteredOn(error -> refusedPages.stream().noneMatch(error.location()::startsWith))
        .extracting(error -> error.text() + " at " + error.location())
        .isEmpty();
  }
}
