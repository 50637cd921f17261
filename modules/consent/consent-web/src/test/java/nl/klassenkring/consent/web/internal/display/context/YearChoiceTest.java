/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YearChoiceTest {

  private static final List<String> YEARS = List.of("2026-2027", "2027-2028");

  @Test
  void theYearThatWasAskedForIsChosen() {
    assertThat(YearChoice.of("2027-2028", "2026-2027", YEARS).getChosen()).isEqualTo("2027-2028");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025-2026", "2028-2029", "<b>"})
  void anotherYearGivesTheStandardOne(String asked) {
    assertThat(YearChoice.of(asked, "2026-2027", YEARS).getChosen()).isEqualTo("2026-2027");
  }

  @Test
  void oneYearIsNoChoice() {
    assertThat(YearChoice.of("", "2026-2027", List.of("2026-2027")).isSingle()).isTrue();
    assertThat(YearChoice.of("", "2026-2027", YEARS).isSingle()).isFalse();
  }
}
