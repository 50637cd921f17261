/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B4: names made small")
class DiminutivesTest {

  @ParameterizedTest
  @CsvSource({
    "daan, daantje",
    "sanne, sannetje",
    "joost, joostje",
    "willem, willempje",
    "bram, brammetje",
    "tom, tommetje",
    "jan, jannetje",
    "emma, emmaatje",
    "bo, bootje",
    "evi, evietje",
    "henk, henkje",
    "puck, puckje",
    "rob, robbetje",
    "bing, bingetje",
    "koning, koninkje",
  })
  void diminutive(String name, String diminutive) {
    assertThat(Diminutives.of(name)).contains(diminutive);
  }

  @Test
  void oneLetterHasNone() {
    assertThat(Diminutives.of("x")).isEmpty();
  }
}
