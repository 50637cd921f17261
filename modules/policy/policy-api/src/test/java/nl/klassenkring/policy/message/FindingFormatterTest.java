/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.TextPlace;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.rule.CategoryRule;
import nl.klassenkring.policy.engine.rule.OwnGroupsRule;
import nl.klassenkring.policy.engine.rule.QuietHoursRule;
import nl.klassenkring.policy.engine.rule.picture.PictureConsentRule;
import nl.klassenkring.policy.service.Excerpt;
import nl.klassenkring.policy.service.PostDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingFormatterTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private static final Holiday CHRISTMAS =
      new Holiday("Kerstvakantie", LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3));

  private static final SchoolCalendar CALENDAR =
      SchoolCalendar.builder(AMSTERDAM).holidays(List.of(CHRISTMAS)).build();

  private final FindingFormatter dutch = new FindingFormatter(DUTCH, AMSTERDAM);
  private final FindingFormatter english = new FindingFormatter(Locale.UK, AMSTERDAM);

  @Test
  @DisplayName("B11 speaks Dutch like a colleague")
  void eveningInDutch() {
    FindingText text = text(dutch, "2026-11-16T21:10:00Z", new QuietHoursRule(CALENDAR));

    assertThat(text.getRuleId()).isEqualTo("B11");
    assertThat(text.getEffect()).isEqualTo(Effect.HOLD);
    assertThat(text.getTitle()).isEqualTo("Rusttijden");
    assertThat(text.getReason())
        .isEqualTo(
            "Het is 22:10. Na 17:00 sturen we geen berichten,"
                + " zodat gezinnen en collega’s hun avond hebben.");
    assertThat(text.getAdvice()).isEqualTo("Dit kan vanaf dinsdag 17 november 07:30.");
  }

  @Test
  @DisplayName("B11 speaks English")
  void eveningInEnglish() {
    FindingText text = text(english, "2026-11-16T21:10:00Z", new QuietHoursRule(CALENDAR));

    assertThat(text.getTitle()).isEqualTo("Quiet hours");
    assertThat(text.getReason()).startsWith("It is 22:10. We send no messages after 17:00,");
    assertThat(text.getAdvice()).isEqualTo("This is possible from Tuesday 17 November, 07:30 on.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-17T05:10:00Z | Het is 06:10. Vóór 07:30 sturen we geen berichten,
          2026-11-21T11:00:00Z | Het is zaterdag. Op zaterdag en zondag sturen we geen berichten,
          2026-12-22T11:00:00Z | Het is vakantie: Kerstvakantie. In vakanties sturen we geen
          """)
  @DisplayName("B11 names the cause of the quiet")
  void causeIsNamed(String moment, String beginning) {
    assertThat(text(dutch, moment, new QuietHoursRule(CALENDAR)).getReason()).startsWith(beginning);
  }

  @Test
  @DisplayName("B1 names who may place posts")
  void rolesAreNamed() {
    Draft draft = Draft.builder(Instant.EPOCH).authorRoles(Set.of(GroupRole.PARENT)).build();
    Verdict verdict = new Policy(List.of(new OwnGroupsRule())).judge(draft);

    assertThat(dutch.format(verdict).get(0).getReason())
        .startsWith(
            "In deze groep komen de berichten van leerkrachten, klassenouders en de directie.");
    assertThat(english.format(verdict).get(0).getReason())
        .startsWith("In this group, posts come from teachers, class parents and the school dir");
  }

  @Test
  @DisplayName("B1 and B14 have titles in the school's words")
  void titles() {
    Verdict verdict =
        new Policy(List.of(new CategoryRule(), new OwnGroupsRule()))
            .judge(Draft.builder(Instant.EPOCH).build());

    assertThat(dutch.format(verdict))
        .extracting(FindingText::getTitle)
        .containsExactly("Eigen groepen", "Categorie");
  }

  @Test
  @DisplayName("C1 names the picture, the children and the purpose")
  void childrenWithoutConsentAreNamed() {
    FindingText text =
        dutch
            .format(pictures(DraftPicture.builder(2).namesWithoutConsent(List.of("Daan", "Yara"))))
            .get(0);

    assertThat(text.getTitle()).isEqualTo("Toestemming voor foto’s");
    assertThat(text.getReason())
        .startsWith("Voor Daan en Yara op foto 2 is geen toestemming voor het ouderportaal.");
    assertThat(text.getAdvice()).startsWith("Haal foto 2 weg,");
  }

  @Test
  @DisplayName("C1 counts the children whom the author may not know by name")
  void childrenWithoutConsentAreCounted() {
    assertThat(
            english
                .format(pictures(DraftPicture.builder(1).unnamedWithoutConsent(1)))
                .get(0)
                .getReason())
        .startsWith("For 1 of the children in picture 1 there is no consent for the parents’");
  }

  @Test
  @DisplayName("C1 sends who may not know who has consent to the teacher")
  void whoMayNotKnowIsSentToTheTeacher() {
    FindingText text =
        dutch.format(pictures(DraftPicture.builder(1).unnamedWithoutConsent(1), false)).get(0);

    assertThat(text.getReason()).startsWith("Op foto 1 zijn kinderen herkenbaar.");
    assertThat(text.getAdvice()).startsWith("Vraag de leerkracht om deze foto te plaatsen");
  }

  private static Verdict pictures(DraftPicture.Builder builder) {
    return pictures(builder, true);
  }

  private static Verdict pictures(DraftPicture.Builder builder, boolean consentKnowable) {
    return new Policy(List.of(new PictureConsentRule()))
        .judge(
            Draft.builder(Instant.EPOCH)
                .pictures(List.of(builder.consentKnowable(consentKnowable).build()))
                .build());
  }

  @Test
  void heldFindingGivesTheMomentAtWhichAllRulesAreContent() {
    Instant later = Instant.parse("2026-11-18T06:30:00Z");
    Finding finding =
        Finding.hold("B11", later.minusSeconds(86_400), "policy-b14-none", "policy-hold-advice");

    assertThat(dutch.format(Verdict.hold(List.of(finding), later)).get(0).getAdvice())
        .contains("vanaf woensdag 18 november 07:30");
  }

  @Test
  void timesAreThoseOfTheSchool() {
    Instant moment = Instant.parse("2026-11-17T06:30:00Z");

    assertThat(dutch.formatMoment(moment)).isEqualTo("dinsdag 17 november 07:30");
    assertThat(new FindingFormatter(DUTCH, ZoneId.of("Europe/London")).formatMoment(moment))
        .isEqualTo("dinsdag 17 november 06:30");
  }

  @Test
  void otherLanguagesGetEnglishThroughout() {
    FindingFormatter french = new FindingFormatter(Locale.FRANCE, AMSTERDAM);

    assertThat(french.formatMoment(Instant.parse("2026-11-17T06:30:00Z")))
        .isEqualTo("Tuesday 17 November, 07:30");
  }

  @Test
  void plainValuesOfAllTypesAreSaid() {
    Finding finding =
        Finding.warn(
            "B14",
            "policy-b11-hours",
            "policy-hold-advice",
            LocalDate.of(2026, 11, 17),
            LocalTime.of(7, 5),
            List.of(1234, 5L, DayOfWeek.MONDAY, "{9}"));

    FindingText text = dutch.format(Verdict.of(List.of(finding))).get(0);

    assertThat(text.getReason())
        .startsWith("Het is dinsdag 17 november. Tussen 07:05 en 1.234, 5, maandag en {9} sturen");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1/day                    | 1 post a day                    | 1 bericht per dag
          3/week                   | 3 posts a week                  | 3 berichten per week
          1/14 days                | 1 post in 14 days               | 1 bericht per 14 dagen
          2/month: learning-goals  | 2 posts a month (learning goals) | 2 berichten per maand (leerdoelen)
          """)
  @DisplayName("B9 says a frequency in words")
  void frequencyIsSaidInWords(String frequency, String englishWords, String dutchWords) {
    Finding finding =
        Finding.hint(
            "B9", "policy-b9-count", "policy-b9-count-advice", 2, Frequency.parse(frequency));
    Verdict verdict = Verdict.of(List.of(finding));

    assertThat(english.format(verdict).get(0).getReason()).contains(" " + englishWords + " at ");
    assertThat(dutch.format(verdict).get(0).getReason()).contains(" " + dutchWords + " af.");
  }

  @Test
  @DisplayName("The place of a finding in the text goes along with its words")
  void placesGoAlong() {
    TextPlace place = TextPlace.inText(3, 8);
    Finding finding =
        Finding.block("B14", "policy-b14-none", "policy-b14-none-advice").at(List.of(place));

    Verdict verdict = Verdict.of(List.of(finding));
    PostDraft postDraft =
        PostDraft.builder().text("Is Sanne ziek?").placedAt(Instant.EPOCH).build();

    assertThat(dutch.format(verdict, postDraft).get(0).getExcerpts())
        .extracting(Excerpt::getPlace, Excerpt::getMarked)
        .containsExactly(tuple(place, "Sanne"));
    assertThat(dutch.format(verdict).get(0).getExcerpts()).isEmpty();
  }

  private static FindingText text(FindingFormatter formatter, String moment, Rule rule) {
    Draft draft = Draft.builder(Instant.parse(moment)).build();
    return formatter.format(new Policy(List.of(rule)).judge(draft)).get(0);
  }
}
