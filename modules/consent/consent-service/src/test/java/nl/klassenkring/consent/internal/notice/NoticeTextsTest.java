/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NoticeTextsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
  private static final NoticeTexts DUTCH = NoticeTexts.in(Locale.forLanguageTag("nl-NL"));
  private static final NoticeTexts ENGLISH = NoticeTexts.in(Locale.US);

  @ParameterizedTest
  @EnumSource
  void everyNoticeIsSaidInBothLanguages(NoticeKind kind) {
    Notice notice = Notice.of(kind, 1, DAY);

    for (NoticeTexts texts : new NoticeTexts[] {DUTCH, ENGLISH}) {
      assertThat(texts.subject(notice, "De Kring")).contains("De Kring").doesNotContain("{");
      assertThat(texts.mail(notice, "De Kring", "https://example.org"))
          .contains(texts.body(notice, "De Kring"), "https://example.org")
          .doesNotContain("{", "''");
    }

    assertThat(DUTCH.body(notice, "x")).isNotEqualTo(ENGLISH.body(notice, "x"));
  }

  @Test
  void aCampaignSaysForWhichSchoolYearItAsks() {
    for (NoticeKind kind : new NoticeKind[] {NoticeKind.ASKED, NoticeKind.REMINDED}) {
      Notice notice = Notice.of(kind, 1, DAY).ofYear("2027-2028");

      assertThat(DUTCH.body(notice, "x")).contains("schooljaar 2027-2028");
      assertThat(ENGLISH.body(notice.and(notice), "x")).contains("school year 2027-2028");
    }
  }

  @Test
  void oneAndMoreAreSaidApartAndTheDayInTheReadersLanguage() {
    Notice one = Notice.of(NoticeKind.ASKED, 1, DAY.plusDays(1));
    Notice two = one.and(Notice.of(NoticeKind.ASKED, 1, DAY));

    assertThat(DUTCH.body(one, "De Kring")).contains("uw kind").contains("18 november");
    assertThat(DUTCH.body(two, "De Kring")).contains("2 kinderen", "dinsdag 17 november 2026");
    assertThat(ENGLISH.body(two, "De Kring")).contains("2 children", "Tuesday 17 November 2026");
  }
}
