/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.found;
import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.overview;
import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.pictures;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("C2, D2, D3: no picture in public that may not be shown there")
class PublicPictureRulesTest {

  @ParameterizedTest(name = "overview {0}, recognisable {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | false | -
          false | true  | warn policy-c2-recognisable-public
          true  | true  | warn policy-c2-recognisable-public
          false | false | block policy-c2-not-declared
          """)
  @DisplayName("C2: an overview, or the director decides")
  void overviewOrTheDirectorDecides(boolean overview, boolean recognisable, String expected) {
    DraftPicture picture = overview(1).overview(overview).recognisable(recognisable).build();

    assertThat(found(new PublicPictureRule(), pictures(picture))).isEqualTo(expected);
  }

  @Test
  @DisplayName("C2: one finding speaks of all pictures that lack the same")
  void numbersOfThePictures() {
    Draft draft =
        pictures(
            overview(1).overview(false).build(),
            overview(2).build(),
            overview(3).overview(false).build());

    assertThat(new PublicPictureRule().judge(draft))
        .containsExactly(
            Finding.block(
                "C2", "policy-c2-not-declared", "policy-c2-not-declared-advice", List.of(1, 3)));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("D2, D3: a public version needs the consent of its own channel")
  void consentOfItsOwnChannel(PublicationChannel channel) {
    Draft draft =
        PublicDrafts.builder()
            .channel(channel)
            .pictures(
                List.of(
                    overview(1).namesWithoutConsent(List.of("Daan")).build(),
                    overview(2).unnamedWithoutConsent(2).build(),
                    overview(3).consentKnowable(false).build()))
            .build();
    String id = channel == PublicationChannel.WEBSITE ? "D2" : "D3";
    String key = channel == PublicationChannel.WEBSITE ? "policy-d2" : "policy-d3";

    for (PublicationChannel other : PublicationChannel.values()) {
      Rule rule = new PublicConsentRule(other);
      if (other == channel) {
        assertThat(rule.id()).isEqualTo(id);
        assertThat(rule.judge(draft))
            .containsExactly(
                Finding.block(id, key + "-ask-teacher", key + "-ask-teacher-advice", List.of(3)),
                Finding.block(id, key + "-named", key + "-advice", 1, List.of("Daan")),
                Finding.block(id, key + "-counted", key + "-advice", 2, 2));
      } else {
        assertThat(rule.judge(draft)).isEmpty();
      }
    }
  }

  @Test
  @DisplayName("the policy lets a complete overview through, at any hour and without a category")
  void completeOverviewPasses() {
    Draft draft =
        PublicDrafts.builder()
            .title("Torens")
            .text("De kinderen bouwden torens.")
            .pictures(List.of(overview(1).caption("Hoog!").build()))
            .build();

    assertThat(PublicDrafts.POLICY.judge(draft).findings()).isEmpty();
  }

  @Test
  @DisplayName("C2, C3, C4: what is said of any picture is said of a public one")
  void rulesOnAnyPictureHold() {
    DraftPicture picture = DraftPicture.builder(1).objected(true).build();

    assertThat(PublicDrafts.POLICY.judge(pictures(picture)).outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(PublicDrafts.POLICY.judge(pictures(picture)).findings())
        .extracting(Finding::reasonKey)
        .containsExactlyInAnyOrder(
            "policy-c2-unknown",
            "policy-c2-not-declared",
            "policy-c3-undeclared",
            "policy-c4-open",
            "policy-alt-missing",
            "policy-d2-ask-teacher");
  }
}
