/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Schools with the same words share a scanner")
class RecentScannersTest {

  @Test
  void sameWordsHaveTheSameScanner() {
    TermScanner<String> scanner = TermScanner.of("words", list("sukkel", "lul"));

    assertThat(TermScanner.of("words", list("lul", "sukkel"))).isSameAs(scanner);
    assertThat(TermScanner.of("words", list("lul", "sukkel*"))).isNotSameAs(scanner);
    assertThat(TermScanner.of("others", list("lul", "sukkel"))).isNotSameAs(scanner);
  }

  @Test
  void scannerThatNobodyAskedForLatelyIsLetGo() {
    TermScanner<String> scanner = TermScanner.of("words", list("sukkel"));
    for (int index = 0; index < 100; index++) {
      assertThat(TermScanner.of("words", list("woord" + index))).isNotSameAs(scanner);
    }

    assertThat(TermScanner.of("words", list("sukkel"))).isNotSameAs(scanner);
  }

  private static WordList list(String... lines) {
    return WordList.of(List.of(lines));
  }
}
