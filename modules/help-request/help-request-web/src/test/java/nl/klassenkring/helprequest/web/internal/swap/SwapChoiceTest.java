/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.swap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwapChoiceTest {

  @Test
  void isReadAsItIsSent() {
    SwapChoice choice = SwapChoice.parse(new SwapChoice(12, 34).toString());

    assertThat(choice.userId()).isEqualTo(12);
    assertThat(choice.helpSlotId()).isEqualTo(34);
  }

  @Test
  void whatIsNoneIsNobody() {
    assertThat(SwapChoice.parse("").userId()).isZero();
    assertThat(SwapChoice.parse("12").userId()).isZero();
    assertThat(SwapChoice.parse("12-34-56").userId()).isZero();
    assertThat(SwapChoice.parse("9".repeat(30) + "-1").userId()).isZero();
  }
}
