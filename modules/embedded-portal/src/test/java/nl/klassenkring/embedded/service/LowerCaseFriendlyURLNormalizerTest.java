/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LowerCaseFriendlyURLNormalizerTest {

  private final LowerCaseFriendlyURLNormalizer normalizer = new LowerCaseFriendlyURLNormalizer();

  @ParameterizedTest
  @CsvSource({
    "Groep 5a,groep-5a",
    "/Groep  5a,/groep-5a",
    "Één jufs - klas,een-jufs-klas",
    "a & b: (c),a-b-c-",
    "/web/school.html,/web/school.html"
  })
  void keepsSlashesAndPeriods(String title, String expected) {
    assertThat(normalizer.normalize(title)).isEqualTo(expected);
  }

  @Test
  void dashesSlashesAndPeriodsOnDemand() {
    assertThat(normalizer.normalizeWithPeriodsAndSlashes("/./.")).isEqualTo("-");
    assertThat(normalizer.normalizeWithPeriods("/a.b")).isEqualTo("/a-b");
  }

  @Test
  void encodesOtherAlphabets() {
    assertThat(normalizer.normalizeWithEncoding("/Привет Groep"))
        .isEqualTo("/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82-groep");
    assertThat(normalizer.normalizeWithEncoding("/./.")).isEqualTo("/./.");
  }

  @Test
  void leavesNothingAsItIs() {
    assertThat(normalizer.normalize(null)).isNull();
    assertThat(normalizer.normalizeWithEncoding("")).isEmpty();
  }
}
