/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.guard.internal.content.Refusals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RefusalPageTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final Finding PICTURE =
      Finding.block("C1", "policy-c1-outside", "policy-c1-outside-advice");

  @Test
  void saysRuleReasonAndAdviceInTheReadersLanguage() {
    assertThat(page(DUTCH, Verdict.of(List.of(PICTURE)), Map.of()).selectFirst("[role=alert]"))
        .satisfies(
            alert ->
                assertThat(alert.text())
                    .startsWith(
                        "Dit is niet geplaatst Toestemming voor foto’s (C1) Foto’s en films")
                    .contains("Schrijf een bericht in de groep")
                    .doesNotContain("nog eens ongewijzigd"));
    assertThat(page(Locale.FRENCH, Verdict.of(List.of(PICTURE)), Map.of()).text())
        .startsWith("This was not placed Consent for pictures (C1)");
  }

  @Test
  void saysFromWhenOnInTheSchoolsZone() {
    Instant morning = Instant.parse("2026-11-18T06:30:00Z");
    Verdict verdict =
        Verdict.hold(
            List.of(Finding.hold("B11", morning, "policy-c1-outside", "policy-hold-advice")),
            morning);

    assertThat(page(DUTCH, verdict, Map.of()).text())
        .endsWith("Dit kan vanaf woensdag 18 november 07:30.");
  }

  @Test
  void saysHowToConfirmAWarning() {
    Verdict verdict =
        Verdict.of(List.of(Finding.warn("B8", "policy-c1-outside", "policy-c1-outside-advice")));

    assertThat(page(DUTCH, verdict, Map.of()).text()).contains("Stuur het nog eens ongewijzigd");
  }

  @Test
  void givesBackWhatWasTypedToCopy() {
    Document page = page(DUTCH, Verdict.of(List.of(PICTURE)), Map.of("content", "\n  Een\nTwee"));

    assertThat(valueInABrowser(page.selectFirst("details textarea[readonly]")))
        .isEqualTo("\n  Een\nTwee");
    assertThat(page.selectFirst("label").attr("for"))
        .isEqualTo(page.selectFirst("textarea").id())
        .startsWith("_ns_");
  }

  @Test
  void threatOfMarkupInWhatWasTypedIsEscaped() {
    String evil = "</textarea><script>alert(1)</script>\"'&";
    Document page = page(DUTCH, Verdict.of(List.of(PICTURE)), Map.of(evil, evil));

    assertThat(page.select("script")).isEmpty();
    assertThat(valueInABrowser(page.selectFirst("textarea"))).isEqualTo(evil);
    assertThat(page.selectFirst("label").text()).isEqualTo(evil);
  }

  @Test
  void everyTextIsThereInBothLanguages() {
    ResourceBundle english = ResourceBundle.getBundle("content.Language", Locale.ROOT);
    ResourceBundle dutch = ResourceBundle.getBundle("content.Language", DUTCH);

    assertThat(dutch.keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet())
        .allSatisfy(key -> assertThat(dutch.getString(key)).isNotBlank().doesNotContain("'"));
  }

  private static Document page(Locale locale, Verdict verdict, Map<String, String> typedTexts) {
    RefusalPage page = new RefusalPage(locale, ZoneId.of("Europe/Amsterdam"), "_ns_");

    return Jsoup.parse(page.html(new RefusedForm(Refusals.of(verdict), typedTexts)));
  }

  /** Browsers drop a line end right behind the tag; this parser does not. */
  private static String valueInABrowser(Element textarea) {
    assertThat(textarea.wholeText()).startsWith("\n");

    return textarea.wholeText().substring(1);
  }
}
