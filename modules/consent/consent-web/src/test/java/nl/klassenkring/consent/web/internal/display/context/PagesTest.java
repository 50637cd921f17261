/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

  @ParameterizedTest
  @CsvSource({"1,0,1,1", "1,20,1,1", "1,21,1,2", "2,21,2,2", "9,21,2,2", "-3,21,1,2"})
  void thePageAskedForIsBroughtIntoTheList(int asked, int total, int page, int last) {
    Pages pages = Pages.of(asked, total, 20, Map.of());

    assertThat(pages.getPosition()).containsExactly(page, last);
    assertThat(pages.isFirst()).isEqualTo(page == 1);
    assertThat(pages.isLast()).isEqualTo(page == last);
    assertThat(pages.isSingle()).isEqualTo(last == 1);
  }

  @Test
  void aPageSaysWhichRowsItHas() {
    Pages pages = Pages.of(2, 50, 20, Map.of("answer", "no"));

    assertThat(pages.getStart()).isEqualTo(20);
    assertThat(pages.getEnd()).isEqualTo(40);
    assertThat(pages.getParameters()).containsEntry("answer", "no");
  }
}
