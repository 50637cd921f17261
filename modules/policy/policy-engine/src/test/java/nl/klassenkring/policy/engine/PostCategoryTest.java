/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostCategoryTest {

  @ParameterizedTest
  @EnumSource
  void keyFindsItsCategory(PostCategory category) {
    assertThat(PostCategory.fromKey(category.key())).contains(category);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "DAILY_LIFE", "Daily-Life", "gossip"})
  void anythingElseIsNoCategory(String key) {
    assertThat(PostCategory.fromKey(key)).isEmpty();
  }

  @Test
  void keyIsLowerCaseWithHyphens() {
    assertThat(PostCategory.HELP_REQUEST.key()).isEqualTo("help-request");
  }
}
