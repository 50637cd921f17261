/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import nl.klassenkring.endtoend.SamplePeople;
import nl.klassenkring.endtoend.SampleSite;

/** Somebody with a browser, who does what people do: opens, clicks, types, reads. */
final class Visitor {

  private final BrowserContext context;
  private final URI portal;
  private final Disturbances disturbances;
  private final Page page;

  Visitor(BrowserContext context, URI portal) {
    this.context = context;
    this.portal = portal;
    disturbances = Disturbances.of(context);
    page = context.newPage();
  }

  /** The page that he looks at. */
  Page page() {
    return page;
  }

  /** Opens an address of the portal and tells the status of the answer. */
  int open(String address) {
    Response response = page.navigate(portal.resolve(address).toString());
    return response.status();
  }

  /** Opens the sign-in page and signs in. */
  Visitor signIn(String emailAddress) {
    open("/sign-in");
    return signInHere(emailAddress, SamplePeople.PASSWORD);
  }

  /** Signs in on the page that asks for it. */
  Visitor signInHere(String emailAddress, String password) {
    page.locator("main input[type=email]").fill(emailAddress);
    page.locator("main input[type=password]").fill(password);
    return click("Inloggen");
  }

  /** Presses the button of the page's content with this text. */
  Visitor click(String button) {
    page.locator("main")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
    return this;
  }

  /** Follows the link with this text. */
  Visitor follow(String link) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true)).click();
    return this;
  }

  /** Chooses the other of both languages, which is then the one given. */
  Visitor speak(String language) {
    page.locator("header button[name=languageId]").click();
    assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
    return this;
  }

  /** Opens the form for a new post in a group. */
  Visitor openForm(SampleSite site) {
    open(site.page());
    return follow("Nieuw bericht");
  }

  /** Fills in the form of a post. */
  Visitor type(String category, String title, String content) {
    field("category").selectOption(category);
    field("title").fill(title);
    field("content").fill(content);
    return this;
  }

  /** A field of the form of a post, by its name without the portlet's namespace. */
  Locator field(String name) {
    return page.locator("main form [name$='_" + name + "']");
  }

  /** The post with this title. */
  Locator post(String title) {
    return page.locator(
        "article",
        new Page.LocatorOptions()
            .setHas(
                page.getByRole(
                    AriaRole.HEADING, new GetByRoleOptions().setName(title).setExact(true))));
  }

  /** What stands on the page. */
  String text() {
    return page.locator("body").innerText();
  }

  /** Lets the sign-in expire. */
  void loseSession() {
    context.clearCookies();
  }

  void assertUndisturbed() {
    disturbances.assertNone(portal.getAuthority());
  }

  void close() {
    context.close();
  }
}
