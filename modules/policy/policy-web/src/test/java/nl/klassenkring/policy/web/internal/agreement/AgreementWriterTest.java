/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.web.internal.OtherValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a school agreed, in plain words (G2). */
class AgreementWriterTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Locale DUTCH = new Locale("nl", "NL");

  @ParameterizedTest
  @ValueSource(strings = {"nl-NL", "en-US"})
  @DisplayName(
      "G2: every rule of the catalogue is there with its id, in the order of the catalogue")
  void everyRuleIsThere(String languageTag) {
    List<AgreementText> agreements = write(languageTag, Map.of());

    assertThat(agreements)
        .extracting(AgreementText::getRuleId)
        .containsExactlyElementsOf(
            RuleCatalogue.definitions().stream()
                .map(RuleDefinition::id)
                .collect(Collectors.toList()));
    assertThat(agreements)
        .allSatisfy(agreement -> assertThat(agreement.getSentences()).isNotEmpty())
        .allSatisfy(agreement -> assertThat(agreement.getTitle()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("nl.klassenkring.policy.web.internal.OtherValues#parameters")
  @DisplayName("G2: no value can change without a sentence that says so, in both languages")
  void everyParameterHasASentence(RuleParameter<?> parameter) {
    for (String languageTag : List.of("nl-NL", "en-US")) {
      assertThat(said(languageTag, Map.of(parameter.key(), OtherValues.of(parameter))))
          .as(languageTag)
          .isNotEqualTo(said(languageTag, Map.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.klassenkring.policy.web.internal.OtherValues#parameters")
  @DisplayName("G2: the Dutch sentence is not the English one")
  void everySentenceIsTranslated(RuleParameter<?> parameter) {
    Map<String, String> values = Map.of(parameter.key(), OtherValues.of(parameter));

    assertThat(said("nl-NL", values)).doesNotContainAnyElementsOf(said("en-US", values));
  }

  @Test
  void bothLanguagesHaveTheSamePatterns() {
    assertThat(patterns("nl").keySet()).isEqualTo(patterns("").keySet());
    for (String key : patterns("").keySet()) {
      assertThat(patterns("nl").getString(key)).as(key).isNotBlank().doesNotContain("'");
      assertThat(patterns("").getString(key)).as(key).isNotBlank().doesNotContain("'");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DAILY 17:00-07:30 | SATURDAY;SUNDAY"
            + " | Na 17:00, vóór 07:30 en in het weekend sturen we geen berichten.",
        "DAILY 17:00-07:30 | '' | Na 17:00 en vóór 07:30 sturen we geen berichten.",
        "'' | SATURDAY;SUNDAY | In het weekend sturen we geen berichten.",
        "'' | SUNDAY | Op zondag sturen we geen berichten.",
        "DAILY 17:00-07:30 | WEDNESDAY;SATURDAY;SUNDAY"
            + " | Na 17:00, vóór 07:30, op woensdag en in het weekend sturen we geen berichten.",
        "DAILY 12:00-13:00 | '' | Tussen 12:00 en 13:00 sturen we geen berichten."
      })
  @DisplayName("B11: quiet times are said in one sentence where they are the same on all days")
  void quietTimesAreSaidInOneSentence(String hours, String days, String sentence) {
    assertThat(quiet(hours, days)).contains(sentence);
  }

  @Test
  @DisplayName("B11: days with hours of their own have a sentence of their own")
  void daysWithOtherHoursHaveTheirOwnSentence() {
    assertThat(quiet("DAILY 17:00-07:30\nWEDNESDAY 13:00-07:30", "SATURDAY;SUNDAY"))
        .contains(
            "In het weekend sturen we geen berichten.",
            "Op maandag, dinsdag, donderdag en vrijdag sturen we na 17:00 en vóór 07:30 geen"
                + " berichten.",
            "Op woensdag sturen we na 13:00 en vóór 07:30 geen berichten.");
  }

  @Test
  @DisplayName("B11: without quiet times nothing is promised")
  void withoutQuietTimesNothingIsPromised() {
    assertThat(quiet("", "")).noneMatch(sentence -> sentence.startsWith("Na "));
  }

  @Test
  @DisplayName("B11: lesson hours are said per day, and holidays by name to who asks")
  void lessonHoursAndHolidays() {
    AgreementText b11 =
        agreement(
            "B11",
            Map.of(
                "B11.lesson-hours",
                "MONDAY 08:30-14:30\nTUESDAY 08:30-14:30\nFRIDAY 08:30-10:15, 10:30-12:30",
                "B11.holidays",
                "2026-10-17/2026-10-25 Herfstvakantie\n2027-05-05/2027-05-05 Bevrijdingsdag"));

    assertThat(b11.getSentences())
        .extracting(Sentence::getText)
        .contains(
            "Leerkrachten schrijven niet onder lestijd: op maandag en dinsdag van 08:30 tot 14:30"
                + " en op vrijdag van 08:30 tot 10:15 en van 10:30 tot 12:30.",
            "In 2 vakanties sturen we geen berichten.");
    assertThat(b11.getSentences())
        .flatExtracting(Sentence::getDetails)
        .containsExactly(
            "Herfstvakantie: 17 okt. 2026 – 25 okt. 2026", "Bevrijdingsdag: 5 mei 2027");
  }

  @Test
  @DisplayName("B9: the frequencies are said as people say them")
  void frequencies() {
    assertThat(
            texts(
                agreement("B9", Map.of("B9.maximum", "1/day\n3/week", "B9.minimum", "1/14 days"))))
        .contains(
            "Een groep krijgt ten hoogste 1 bericht per dag en 3 berichten per week. Een bericht"
                + " dat daar niet meer bij past, wacht tot er weer ruimte is.",
            "Een klas krijgt ten minste 1 bericht per 14 dagen.");
  }

  @Test
  @DisplayName("B7: a school's own words are counted, and only shown to who asks for them")
  void ownWordsAreCounted() {
    AgreementText b7 = agreement("B7", Map.of("B7.abuse", "pindakaas\nhagelslag"));

    assertThat(texts(b7)).contains("Als schelden leest onze school ook 2 eigen woorden.");
    assertThat(texts(b7)).noneMatch(text -> text.contains("pindakaas"));
    assertThat(b7.getSentences())
        .flatExtracting(Sentence::getDetails)
        .containsExactly("pindakaas", "hagelslag");
  }

  @Test
  @DisplayName("G2: of an agreement that the school does not have only that is said")
  void whatIsNotAgreed() {
    AgreementText b10 = agreement("B10", Map.of("B10.enabled", "false"));

    assertThat(b10.isAgreed()).isFalse();
    assertThat(texts(b10)).containsExactly("Hierover hebben we op onze school niets afgesproken.");
  }

  private static List<String> quiet(String hours, String days) {
    return texts(
        agreement(
            "B11", Map.of("B11.quiet-hours", hours, "B11.quiet-days", days.replace(';', '\n'))));
  }

  private static AgreementText agreement(String ruleId, Map<String, String> values) {
    return write(DUTCH.toLanguageTag(), values).stream()
        .filter(agreement -> agreement.getRuleId().equals(ruleId))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(AgreementText agreement) {
    return agreement.getSentences().stream().map(Sentence::getText).collect(Collectors.toList());
  }

  private static List<String> said(String languageTag, Map<String, String> values) {
    return write(languageTag, values).stream()
        .flatMap(agreement -> texts(agreement).stream())
        .collect(Collectors.toList());
  }

  private static List<AgreementText> write(String languageTag, Map<String, String> values) {
    return new AgreementWriter(Locale.forLanguageTag(languageTag), AMSTERDAM)
        .write(RuleValues.of(AMSTERDAM, values));
  }

  private static ResourceBundle patterns(String language) {
    return ResourceBundle.getBundle(
        "nl.klassenkring.policy.web.internal.agreement.sentences",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
