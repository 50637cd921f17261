/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.PostCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("B14: every post has a category")
class CategoryRuleTest {

  private final CategoryRule rule = new CategoryRule();

  @ParameterizedTest
  @EnumSource
  void everyCategoryWillDo(PostCategory category) {
    assertThat(rule.judge(Draft.builder(Instant.EPOCH).category(category).build())).isEmpty();
  }

  @Test
  void postWithoutCategoryIsBlocked() {
    assertThat(rule.judge(Draft.builder(Instant.EPOCH).build()))
        .extracting(Finding::effect)
        .containsExactly(Effect.BLOCK);
  }

  @Test
  void replyHasTheCategoryOfItsPost() {
    assertThat(rule.judge(Draft.builder(Instant.EPOCH).kind(DraftKind.REPLY).build())).isEmpty();
  }
}
