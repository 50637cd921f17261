/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.TextPlace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B4, B8, B12, B13, B15: what an author confirms")
class WarningKeysTest {

  private static final String TEXT = "Vandaag was Sanne jarig en daarna vierden we feest.";

  @Test
  void theSameWarningAboutOtherWordsIsAnotherOne() {
    assertThat(key(TEXT, "Sanne")).startsWith("B4-").isNotEqualTo(key(TEXT, "feest"));
  }

  @Test
  void itDoesNotMatterWhereTheWordsStand() {
    assertThat(key("Hoera! " + TEXT, "Sanne")).isEqualTo(key(TEXT, "Sanne"));
  }

  @Test
  void aKeyTellsNobodyTheWords() {
    assertThat(key(TEXT, "Sanne")).doesNotContain("Sanne").hasSize("B4-".length() + 12);
  }

  @Test
  void anotherNumberIsAnotherWarning() {
    assertThat(WarningKeys.of(Finding.warn("B12", "many", "advice", 2, 1), draft(TEXT)))
        .isNotEqualTo(WarningKeys.of(Finding.warn("B12", "many", "advice", 3, 1), draft(TEXT)));
  }

  @Test
  void keysAreKeptAsText() {
    Set<String> keys = Set.of("B4-0123456789ab", "B12-ba9876543210");

    assertThat(WarningKeys.parse(WarningKeys.format(keys))).isEqualTo(keys);
    assertThat(WarningKeys.parse(null)).isEmpty();
    assertThat(WarningKeys.parse("")).isEmpty();
  }

  @Test
  void anExcerptIsCutBetweenWords() {
    Excerpt excerpt = Excerpt.of(place(TEXT.repeat(3), "feest"), draft(TEXT.repeat(3)));

    assertThat(excerpt.getBefore()).isEqualTo("…was Sanne jarig en daarna vierden we ");
    assertThat(excerpt.getMarked()).isEqualTo("feest");
    assertThat(excerpt.getAfter()).isEqualTo(".Vandaag was Sanne jarig en daarna…");
  }

  @Test
  void anExcerptOfAPictureIsOfItsDescriptionOrOfItsCaption() {
    PostDraft postDraft =
        PostDraft.builder()
            .placedAt(Instant.EPOCH)
            .pictures(
                List.of(
                    DraftPicture.builder(1).description("Een boom").build(),
                    DraftPicture.builder(2).description("Een toren").caption("Wat hoog!").build()))
            .build();

    assertThat(Excerpt.of(TextPlace.inAltText(2, 4, 9), postDraft).getMarked()).isEqualTo("toren");
    assertThat(Excerpt.of(TextPlace.inCaption(2, 4, 8), postDraft).getMarked()).isEqualTo("hoog");
    assertThat(Excerpt.of(TextPlace.inCaption(2, 4, 8), postDraft).getBefore()).isEqualTo("Wat ");
  }

  private static String key(String text, String words) {
    return WarningKeys.of(
        Finding.warn("B4", "reason", "advice").at(List.of(place(text, words))), draft(text));
  }

  private static TextPlace place(String text, String words) {
    int start = text.indexOf(words);

    return TextPlace.inText(start, start + words.length());
  }

  private static PostDraft draft(String text) {
    return PostDraft.builder().text(text).placedAt(Instant.EPOCH).build();
  }
}
