/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Luizen</p><p>Morgen</p>|Luizen/Morgen",
        "Gym<br>Schoenen mee|Gym/Schoenen mee",
        "een&nbsp;&amp; twee|een & twee",
        "<ul><li>een</li><li>twee</li></ul>|een/twee",
        "a < b|a < b",
        "<!-- niets --><script>alert(1)</script><style>p{}</style>tekst|tekst",
        "<p>|''"
      })
  void readsHtmlLineByLine(String html, String lines) {
    assertThat(PlainText.ofHtml(html)).isEqualTo(lines.replace('/', '\n'));
  }

  @Test
  @DisplayName("B5: a name that is cut up by markup is read as one")
  void threatOfAWordCutUpByMarkup() {
    assertThat(PlainText.ofHtml("dys<b></b>lec<i>t</i>ie")).isEqualTo("dyslectie");
    assertThat(PlainText.ofBBCode("dys[b][/b]lec[i]t[/i]ie")).isEqualTo("dyslectie");
  }

  @Test
  @DisplayName("B5: what stands in for a picture is read too")
  void threatOfWordsBehindAPicture() {
    assertThat(PlainText.ofHtml("<p>Kijk <img alt='Sanne de Vries' src='x'> eens</p>"))
        .isEqualTo("Kijk Sanne de Vries eens");
    assertThat(PlainText.ofHtml("<a title='dyslexie'>hier</a>")).isEqualTo("hier dyslexie");
  }

  @Test
  void keepsWhatIsNoCode() {
    assertThat(PlainText.ofBBCode("[b]Gym[/b] [morgen om 9 uur] [url=https://a.nl]hier[/url]"))
        .isEqualTo("Gym [morgen om 9 uur] hier");
  }

  @Test
  void joinsWhatThereIs() {
    assertThat(PlainText.join("Gym", null, " ", "Morgen")).isEqualTo("Gym\nMorgen");
    assertThat(PlainText.ofHtml(null)).isEmpty();
    assertThat(PlainText.ofBBCode(null)).isEmpty();
  }
}
