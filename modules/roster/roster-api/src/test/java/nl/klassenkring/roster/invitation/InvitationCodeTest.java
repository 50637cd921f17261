/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InvitationCodeTest {

  @Test
  void isWrittenInGroupsOfFour() {
    assertThat(InvitationCode.draw().text())
        .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
  }

  @Test
  void isAnotherEachTime() {
    assertThat(
            Stream.generate(() -> InvitationCode.draw().text())
                .limit(10_000)
                .collect(Collectors.toSet()))
        .hasSize(10_000);
  }

  @Test
  void isReadAsPeopleTypeIt() {
    InvitationCode code = InvitationCode.read("0123-4567-89AB-CDEF").orElseThrow();

    for (String typed :
        new String[] {"oi23 4567 89ab cdef", " 0L234567-89AB-CDEF ", "0123456789abcdef"}) {
      assertThat(InvitationCode.read(typed).orElseThrow().hash()).isEqualTo(code.hash());
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "0123", "0123-4567-89AB-CDEU", "0123-4567-89AB-CDEF-0", "%_%_%_%_%_%_%_%_"})
  void whatIsNoCodeIsNone(String text) {
    assertThat(InvitationCode.read(text)).isEmpty();
  }

  @Test
  void aTextWithoutEndIsNotLookedAt() {
    assertThat(InvitationCode.read("0".repeat(10_000_000))).isEmpty();
  }

  @Test
  void theHashTellsNothing() {
    InvitationCode code = InvitationCode.draw();

    assertThat(code.hash())
        .matches("[0-9a-f]{64}")
        .doesNotContain(code.text().replace("-", "").toLowerCase(Locale.ROOT));
  }
}
