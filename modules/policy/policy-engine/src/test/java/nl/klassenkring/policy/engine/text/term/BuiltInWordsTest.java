/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The lists that come with the suite")
class BuiltInWordsTest {

  private static final Set<BuiltInWords> REFUSED =
      EnumSet.of(
          BuiltInWords.THREATS,
          BuiltInWords.DISCRIMINATION,
          BuiltInWords.SEXUAL,
          BuiltInWords.ABUSE,
          BuiltInWords.COMMERCIAL);

  @ParameterizedTest
  @EnumSource
  void listHasWords(BuiltInWords words) {
    assertThat(words.list().terms()).hasSizeGreaterThan(10);
  }

  @Test
  @DisplayName("B7: each word is in one list only")
  void refusedWordsAreInOneListOnly() {
    Set<Term> seen = new HashSet<>();
    for (BuiltInWords words : REFUSED) {
      for (Term term : words.list().terms()) {
        assertThat(seen.add(term)).as(term.toString()).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(400);
  }
}
