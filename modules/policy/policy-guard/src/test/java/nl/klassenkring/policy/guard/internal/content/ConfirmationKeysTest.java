/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.guard.GuardedContent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A confirmation holds for one warning about the same words of the same author")
class ConfirmationKeysTest {

  private static final Finding WARNING = Finding.warn("B8", "reason", "advice", "kut");

  @Test
  void sameWordsHaveTheSameKey() {
    assertThat(key(content("Gym", "Morgen").build(), 7, WARNING))
        .isEqualTo(key(content("Gym", "Morgen").placed(true).build(), 7, WARNING));
  }

  @Test
  void everythingElseIsAnotherWarning() {
    assertThat(
            List.of(
                key(content("Gym", "Morgen").build(), 7, WARNING),
                key(content("Gy", "mMorgen").build(), 7, WARNING),
                key(content("Gym", "Nu").build(), 7, WARNING),
                key(content("Gym", "Morgen").site(1, 3).build(), 7, WARNING),
                key(content("Gym", "Morgen").kind(DraftKind.REPLY).build(), 7, WARNING),
                key(content("Gym", "Morgen").build(), 8, WARNING),
                key(content("Gym", "Morgen").build(), 7, Finding.warn("B7", "reason", "advice")),
                key(content("Gym", "Morgen").build(), 7, Finding.warn("B8", "other", "advice"))))
        .doesNotHaveDuplicates();
  }

  private static GuardedContent.Builder content(String title, String text) {
    return GuardedContent.builder(String.class, 1).site(1, 2).title(title).text(text);
  }

  private static String key(GuardedContent content, long authorUserId, Finding warning) {
    return ConfirmationKeys.of(content, authorUserId, List.of(warning)).get(0);
  }
}
