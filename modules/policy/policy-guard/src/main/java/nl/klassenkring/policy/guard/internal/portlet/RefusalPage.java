/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.message.FindingText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says why something was not placed, on top of a page of Liferay's, and gives back what was typed.
 * Built as a tree of elements, so that every text in it is escaped.
 */
final class RefusalPage {

  private static final int ROWS = 4;

  private final FindingFormatter formatter;
  private final ResourceBundle texts;
  private final String namespace;

  /** A page in the reader's language and the zone of the school. */
  RefusalPage(Locale locale, ZoneId zone, String namespace) {
    formatter = new FindingFormatter(locale, zone);
    texts =
        ResourceBundle.getBundle(
            "content.Language",
            locale,
            RefusalPage.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.namespace = namespace;
  }

  /** The HTML of a refused form. */
  String html(RefusedForm form) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);

    Element alert = document.body().appendElement("div");
    alert.addClass("alert").attr("role", "alert").attr("lang", language());
    alert.addClass(form.refusal().isConfirmable() ? "alert-warning" : "alert-danger");
    alert.appendElement("strong").addClass("alert-lead").text(text("policy-guard-heading"));

    appendFindings(alert, form.refusal().verdict());
    if (form.refusal().isConfirmable()) {
      alert.appendElement("p").text(text("policy-guard-again"));
    }
    appendTypedTexts(document.body(), form.typedTexts());
    return document.body().html();
  }

  private void appendFindings(Element alert, Verdict verdict) {
    Element list = alert.appendElement("ul");

    for (FindingText finding : formatter.format(verdict)) {
      if (finding.getEffect().compareTo(Effect.WARN) >= 0) {
        Element item = list.appendElement("li");

        item.appendElement("strong").text(finding.getTitle() + " (" + finding.getRuleId() + ")");
        item.appendText(" ").appendElement("span").text(finding.getReason());
        item.appendText(" ").appendElement("span").text(finding.getAdvice());
      }
    }
  }

  private void appendTypedTexts(Element parent, Map<String, String> typedTexts) {
    if (typedTexts.isEmpty()) {
      return;
    }

    Element details = parent.appendElement("details").attr("open", true);
    details.appendElement("summary").text(text("policy-guard-typed"));
    details.appendElement("p").text(text("policy-guard-typed-help"));

    int number = 0;
    for (Map.Entry<String, String> typed : typedTexts.entrySet()) {
      String id = namespace + "policyGuardTyped" + number++;

      details.appendElement("label").attr("for", id).text(typed.getKey());
      details
          .appendElement("textarea")
          .addClass("form-control")
          .attr("id", id)
          .attr("readonly", true)
          .attr("rows", String.valueOf(ROWS))
          // The first line end inside a textarea is none of the text.
          .text("\n" + typed.getValue());
    }
  }

  /** The texts that belong to no language in particular are English. */
  private String language() {
    String language = texts.getLocale().getLanguage();

    return language.isEmpty() ? Locale.ENGLISH.getLanguage() : language;
  }

  private String text(String key) {
    return texts.getString(key);
  }
}
