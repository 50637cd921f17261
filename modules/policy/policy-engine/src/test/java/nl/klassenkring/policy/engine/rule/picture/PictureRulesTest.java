/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1, C2, C3, C4: no picture that may not be shown")
class PictureRulesTest {

  @Test
  void postWithoutPicturesIsNoneOfTheirBusiness() {
    assertThat(PictureRules.ALL).allSatisfy(rule -> assertThat(judge(rule)).isEmpty());
  }

  @Test
  void pictureInWhichAllIsDeclaredPasses() {
    assertThat(PictureRules.ALL)
        .allSatisfy(rule -> assertThat(judge(rule, complete(1).build())).isEmpty());
  }

  @Test
  @DisplayName("C1: the finding names the picture and the children without consent")
  void childrenWithoutConsentAreNamed() {
    DraftPicture picture = complete(2).namesWithoutConsent(List.of("Daan", "Sanne")).build();

    assertThat(judge(new PictureConsentRule(), complete(1).build(), picture))
        .containsExactly(
            Finding.block(
                "C1", "policy-c1-named", "policy-c1-advice", 2, List.of("Daan", "Sanne")));
  }

  @Test
  @DisplayName("C1: children whose names the author may not know are counted")
  void childrenWhoMayNotBeNamedAreCounted() {
    DraftPicture picture = complete(1).unnamedWithoutConsent(3).build();

    assertThat(judge(new PictureConsentRule(), picture))
        .containsExactly(Finding.block("C1", "policy-c1-counted", "policy-c1-advice", 1, 3));
  }

  @Test
  @DisplayName("C1: who may not know who has consent asks the teacher, whoever has consent")
  void whoMayNotKnowAsksTheTeacherWhoeverHasConsent() {
    DraftPicture allowed = complete(1).consentKnowable(false).build();
    DraftPicture blocked =
        complete(2)
            .consentKnowable(false)
            .namesWithoutConsent(List.of("Daan"))
            .unnamedWithoutConsent(1)
            .build();

    assertThat(judge(new PictureConsentRule(), allowed, blocked, complete(3).build()))
        .containsExactly(
            Finding.block(
                "C1", "policy-c1-ask-teacher", "policy-c1-ask-teacher-advice", List.of(1, 2)));
  }

  @Test
  @DisplayName("C2: a picture of which nobody said who is in it is blocked")
  void pictureWithUnknownPeopleIsBlocked() {
    assertBlocksWithNumbers(
        new PictureDepictionRule(), "C2", complete(2).depictionsDeclared(false).build());
  }

  @Test
  @DisplayName("C3: a picture that nobody declared decent is blocked")
  void undeclaredPictureIsBlocked() {
    assertBlocksWithNumbers(
        new PictureDecencyRule(), "C3", complete(2).decencyDeclared(false).build());
  }

  @Test
  @DisplayName("C4: a picture with an open objection is blocked")
  void pictureWithAnObjectionIsBlocked() {
    assertBlocksWithNumbers(new PictureObjectionRule(), "C4", complete(2).objected(true).build());
  }

  @Test
  @DisplayName("WCAG 1.1.1: a picture without a description is blocked")
  void pictureWithoutDescriptionIsBlocked() {
    assertBlocksWithNumbers(
        new PictureDescriptionRule(), "WCAG-1.1.1", complete(2).description(" ").build());
  }

  @Test
  void oneFindingSpeaksOfAllPicturesThatLackTheSame() {
    assertThat(
            judge(
                new PictureDecencyRule(),
                DraftPicture.builder(1).build(),
                complete(2).build(),
                DraftPicture.builder(3).build()))
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly(List.of(1, 3));
  }

  @Test
  void picturesAreCountedFromOneAndPupilsFromZero() {
    assertThatThrownBy(() -> DraftPicture.builder(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DraftPicture.builder(1).unnamedWithoutConsent(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertBlocksWithNumbers(Rule rule, String id, DraftPicture picture) {
    List<Finding> findings = judge(rule, complete(1).build(), picture);

    assertThat(rule.id()).isEqualTo(id);
    assertThat(findings).extracting(Finding::ruleId).containsExactly(id);
    assertThat(findings.get(0).effect()).isEqualTo(Effect.BLOCK);
    assertThat(findings.get(0).arguments()).containsExactly(List.of(2));
  }

  private static DraftPicture.Builder complete(int number) {
    return DraftPicture.builder(number)
        .description("Kinderen bouwen een toren")
        .depictionsDeclared(true)
        .decencyDeclared(true)
        .consentKnowable(true);
  }

  private static List<Finding> judge(Rule rule, DraftPicture... pictures) {
    return rule.judge(Draft.builder(Instant.EPOCH).pictures(List.of(pictures)).build());
  }
}
