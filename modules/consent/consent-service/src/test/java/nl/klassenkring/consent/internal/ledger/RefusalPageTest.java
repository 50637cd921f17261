/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.ConsentReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: what a refusal of some days ago comes to now")
class RefusalPageTest {

  /** One pupil for each reason. */
  private final RefusalPage page =
      new RefusalPage(
          1,
          Arrays.stream(ConsentReason.values())
              .map(RefusalPageTest::change)
              .collect(Collectors.toList()));

  @Test
  void onlyANoThatStandsIsARefusal() {
    assertThat(page.refused())
        .extracting(ConsentChange::getReason)
        .containsExactlyInAnyOrder(ConsentReason.REFUSED, ConsentReason.WITHDRAWN);
  }

  @Test
  void onlyAYesAllows() {
    assertThat(page.allowed())
        .extracting(ConsentChange::getReason)
        .containsExactly(ConsentReason.GIVEN);
  }

  private static ConsentChange change(ConsentReason reason) {
    long pupilId = Arrays.asList(ConsentReason.values()).indexOf(reason) + 1L;

    return new ConsentChange(9, pupilId, ConsentPurposeKeys.PORTAL, reason, 8, Instant.EPOCH);
  }
}
