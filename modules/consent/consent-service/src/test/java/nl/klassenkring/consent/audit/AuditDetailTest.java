/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuditDetailTest {

  @Test
  void whatIsWrittenIsReadAgain() {
    AuditDetail detail =
        AuditDetail.of(AuditField.SCHOOL_YEAR, "2026-2027")
            .with(AuditField.ERASED, "PUPILS:3")
            .with(AuditField.ERASED, "TASKS:12")
            .with(AuditField.GROUP, 4711L);

    assertThat(detail.text())
        .isEqualTo("SCHOOL_YEAR=2026-2027 ERASED=PUPILS:3 ERASED=TASKS:12 GROUP=4711");
    assertThat(AuditDetail.parse(detail.text()).orElseThrow().parts())
        .isEqualTo(detail.parts())
        .contains(Map.entry(AuditField.ERASED, "TASKS:12"));
    assertThat(detail.values(AuditField.ERASED)).containsExactly("PUPILS:3", "TASKS:12");
  }

  @Test
  void nothingMoreIsADetailToo() {
    assertThat(AuditDetail.NONE.text()).isEmpty();
    assertThat(AuditDetail.parse("").orElseThrow().parts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Post 12",
        "GIVEN 2026-2027 portal",
        "GROUP=",
        "GROUP=1 ",
        "NOBODY=1",
        "GROUP=<b>",
        "GROUP=1 Sanne"
      })
  void somethingElseIsNotRead(String text) {
    assertThat(AuditDetail.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Sanne van Dam", "a=b", "<b>", "Ren\u00e9"})
  void threatThatANameOrATextIsWrittenIntoTheLog(String value) {
    assertThatThrownBy(() -> AuditDetail.of(AuditField.GROUP, value))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
