/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {

  private static final long AUTHOR = 1;
  private static final long SOMEBODY_ELSE = 2;
  private static final long NOBODY = 0;

  private static final PostState DRAFT = state(false, "Luizencontrole");
  private static final PostState PLACED = state(true, "Luizencontrole");

  @Test
  void newPostIsJudgedWhenItIsPlaced() {
    assertThat(Placement.ofNew(PLACED)).isEqualTo(Placement.AUTHORS_WORDS);
    assertThat(Placement.ofNew(DRAFT)).isEqualTo(Placement.NOTHING);
  }

  @Test
  void draftIsFreeToChange() {
    assertThat(Placement.ofChange(DRAFT, state(false, "Schoolreis"))).isEqualTo(Placement.NOTHING);
  }

  @Test
  void bookkeepingOnAPlacedPostIsFree() {
    assertThat(Placement.ofChange(PLACED, state(true, "Luizencontrole")))
        .isEqualTo(Placement.NOTHING);
  }

  @Test
  void takingAPostBackIsFree() {
    assertThat(Placement.ofChange(PLACED, DRAFT)).isEqualTo(Placement.NOTHING);
    assertThat(Placement.ofChange(PLACED, state(false, "Schoolreis"))).isEqualTo(Placement.NOTHING);
  }

  @Test
  void placingADraftPutsItsAuthorsWordsBeforeReaders() {
    assertThat(Placement.ofChange(DRAFT, PLACED)).isEqualTo(Placement.AUTHORS_WORDS);
  }

  @Test
  void placingADraftWithOtherWordsIsAChangeOfWords() {
    assertThat(Placement.ofChange(DRAFT, state(true, "Schoolreis")))
        .isEqualTo(Placement.CHANGED_WORDS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void everyChangeThatReadersSeeIsJudged(String what, PostState after) {
    assertThat(Placement.ofChange(PLACED, after)).as(what).isEqualTo(Placement.CHANGED_WORDS);
  }

  private static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of("title", new PostState(true, 5, "Schoolreis", "Morgen.", "planning")),
        Arguments.of("content", new PostState(true, 5, "Luizencontrole", "Nu.", "planning")),
        Arguments.of("category", new PostState(true, 5, "Luizencontrole", "Morgen.", "general")),
        Arguments.of("no category", new PostState(true, 5, "Luizencontrole", "Morgen.", null)),
        Arguments.of("group", new PostState(true, 6, "Luizencontrole", "Morgen.", "planning")));
  }

  @Test
  void intruderWhoRewritesATeachersPostIsJudgedHimself() {
    assertThat(Placement.CHANGED_WORDS.author(AUTHOR, SOMEBODY_ELSE)).isEqualTo(SOMEBODY_ELSE);
  }

  @Test
  void parentsDraftStaysTheParentsWhoeverPlacesIt() {
    assertThat(Placement.AUTHORS_WORDS.author(AUTHOR, SOMEBODY_ELSE)).isEqualTo(AUTHOR);
  }

  @Test
  void authorAnswersWhenNobodyActs() {
    assertThat(Placement.CHANGED_WORDS.author(AUTHOR, NOBODY)).isEqualTo(AUTHOR);
  }

  private static PostState state(boolean placed, String title) {
    return new PostState(placed, 5, title, "Morgen.", "planning");
  }
}
