/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1, 1",
    "1, 20, 1, 1",
    "2, 21, 2, 2",
    "3, 21, 2, 2",
    "0, 21, 1, 2",
    "-7, 500, 1, 25"
  })
  void staysWithinTheList(int asked, int total, int page, int last) {
    Pages pages = Pages.of(asked, total, 20);

    assertThat(pages.getPage()).isEqualTo(page);
    assertThat(pages.getLast()).isEqualTo(last);
  }

  @Test
  void readsTheRowsOfItsPageOnly() {
    Pages pages = Pages.of(2, 100, 20);

    assertThat(pages.getStart()).isEqualTo(20);
    assertThat(pages.getEnd()).isEqualTo(40);
    assertThat(pages.isFirst()).isFalse();
    assertThat(pages.isLast()).isFalse();
    assertThat(pages.isSingle()).isFalse();
  }
}
