/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** An answer of the portal, to be read as a page. */
public final class PortalPage {

  private final PortalHttpClient client;
  private final HttpResponse<String> response;
  private final Optional<URI> location;
  private Document document;

  PortalPage(PortalHttpClient client, HttpResponse<String> response, Optional<URI> location) {
    this.client = client;
    this.response = response;
    this.location = location;
  }

  /** The HTTP status. */
  public int status() {
    return response.statusCode();
  }

  /** The address that answered, after redirects. */
  public URI uri() {
    return response.uri();
  }

  /** Where a redirect leads that was not followed. */
  public Optional<URI> location() {
    return location;
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The body as it was sent. */
  public String body() {
    return response.body();
  }

  /** The page, parsed. */
  public Document document() {
    if (document == null) {
      document = Jsoup.parse(response.body(), response.uri().toString());
    }
    return document;
  }

  /** What a reader sees of the page. */
  public String text() {
    return document().body().text();
  }

  /** Follows the first link with this text. */
  public PortalPage clickLink(String text) {
    for (Element link : document().select("a[href]")) {
      if (link.text().strip().equals(text)) {
        return client.get(link.absUrl("href"));
      }
    }
    throw new NoSuchElementException("No link '" + text + "' on " + uri());
  }

  /** The first form that a CSS query finds, {@code "form"} for the first of all. */
  public PortalForm form(String cssQuery) {
    if (document().selectFirst(cssQuery) instanceof FormElement form) {
      return new PortalForm(client, form);
    }
    throw new NoSuchElementException("No form '" + cssQuery + "' on " + uri() + ": " + status());
  }

  /** The form with a button of this text. */
  public PortalForm formWithButton(String text) {
    for (Element button : document().select("form button, form input[type=submit]")) {
      String label = button.normalName().equals("input") ? button.val() : button.text();
      if (label.strip().equals(text) && button.closest("form") instanceof FormElement form) {
        return new PortalForm(client, form);
      }
    }
    throw new NoSuchElementException("No button '" + text + "' on " + uri());
  }
}
