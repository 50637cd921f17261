/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Lets people in, each with a browser profile of his own. */
final class Visitors implements AutoCloseable {

  private final Browser browser;
  private final URI portal;
  private final List<Visitor> visitors = new ArrayList<>();

  Visitors(Browser browser, URI portal) {
    this.browser = browser;
    this.portal = portal;
  }

  /** Somebody at a desktop who has not signed in. */
  Visitor guest() {
    return guest(Device.DESKTOP);
  }

  Visitor guest(Device device) {
    return add(device.options());
  }

  /** Somebody at a desktop whose browser runs no scripts. */
  Visitor guestWithoutJavaScript() {
    return guestWithoutJavaScript(Device.DESKTOP);
  }

  /** Somebody whose browser runs no scripts. */
  Visitor guestWithoutJavaScript(Device device) {
    return add(device.options().setJavaScriptEnabled(false));
  }

  /** Somebody at a desktop who has signed in. */
  Visitor signedIn(String emailAddress) {
    return guest().signIn(emailAddress);
  }

  private Visitor add(NewContextOptions options) {
    Visitor visitor = new Visitor(browser.newContext(options), portal);
    visitors.add(visitor);
    return visitor;
  }

  void assertUndisturbed() {
    visitors.forEach(Visitor::assertUndisturbed);
  }

  @Override
  public void close() {
    visitors.forEach(Visitor::close);
  }
}
