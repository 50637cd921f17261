/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PostDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The same question in one transaction gets the same answer")
class PlacementVerdictsTest {

  private static final Instant NOW = Instant.parse("2026-11-17T15:59:58Z");
  private static final Verdict VERDICT = Verdict.of(List.of(Finding.warn("B8", "a", "b")));

  private final PlacementVerdicts verdicts = new PlacementVerdicts();

  @Test
  void remembersTheVerdictOfItsTransaction() {
    verdicts.doCreated(null, null);
    verdicts.remember(draft().build(), VERDICT);

    assertThat(verdicts.of(draft().placedAt(NOW.plusSeconds(1)).build())).contains(VERDICT);
  }

  @Test
  void forgetsItWhenTheTransactionEnds() {
    verdicts.doCreated(null, null);
    verdicts.remember(draft().build(), VERDICT);
    verdicts.doCommitted(null, null);
    verdicts.doCreated(null, null);
    assertThat(verdicts.of(draft().build())).isEmpty();

    verdicts.remember(draft().build(), VERDICT);
    verdicts.doRollbacked(null, null, new IllegalStateException());
    verdicts.doCreated(null, null);
    assertThat(verdicts.of(draft().build())).isEmpty();
  }

  @Test
  void remembersNothingWithoutATransaction() {
    verdicts.remember(draft().build(), VERDICT);

    assertThat(verdicts.of(draft().build())).isEmpty();
  }

  @Test
  void transactionInsideAnotherHasAVerdictOfItsOwn() {
    verdicts.doCreated(null, null);
    verdicts.remember(draft().build(), VERDICT);

    verdicts.doCreated(null, null);
    assertThat(verdicts.of(draft().build())).isEmpty();
    verdicts.doCommitted(null, null);

    assertThat(verdicts.of(draft().build())).contains(VERDICT);
  }

  @Test
  void transactionThatBeganBeforeEndsInPeace() {
    verdicts.doCommitted(null, null);

    assertThat(verdicts.of(draft().build())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("otherDrafts")
  void threatOfAnotherPostThatPassesWithTheVerdictOnOne(PostDraft other) {
    verdicts.doCreated(null, null);
    verdicts.remember(draft().build(), VERDICT);

    assertThat(verdicts.of(other)).isEmpty();
  }

  private static Stream<PostDraft> otherDrafts() {
    return Stream.of(
            draft().companyId(2),
            draft().groupId(3),
            draft().authorUserId(8),
            draft().kind(DraftKind.REPLY),
            draft().channel(PublicationChannel.WEBSITE),
            draft().classPostId(10),
            draft().placedBefore(true),
            draft().title("Zwemmen"),
            draft().text("Nu"),
            draft().category("general"),
            draft().replyMode("parents"),
            draft().important(true),
            draft().excursion(true),
            draft().placedAt(NOW.plusSeconds(6)),
            draft().placedAt(NOW.minusSeconds(6)),
            draft().pictures(List.of(DraftPicture.builder(1).build())))
        .map(PostDraft.Builder::build);
  }

  private static PostDraft.Builder draft() {
    return PostDraft.builder()
        .companyId(1)
        .groupId(2)
        .authorUserId(7)
        .classPostId(9)
        .title("Gym")
        .text("Morgen")
        .category("planning")
        .placedAt(NOW);
  }
}
