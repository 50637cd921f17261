/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void whatPeopleWroteStaysTheirs() {
    assertThat(Reasons.ofPerson("Graag zonder achternaam")).isEqualTo("Graag zonder achternaam");
    assertThat(Reasons.ofSuite("Graag zonder achternaam")).isEmpty();
  }

  @Test
  void aRefusalIsNoWordsOfPeople() {
    assertThat(Reasons.ofSuite("CHECKS_FAILED")).isEqualTo("CHECKS_FAILED");
    assertThat(Reasons.ofPerson("CHECKS_FAILED")).isEmpty();
  }

  @Test
  void nothingIsNothing() {
    assertThat(Reasons.ofPerson(null)).isEmpty();
    assertThat(Reasons.ofSuite(null)).isEmpty();
  }
}
