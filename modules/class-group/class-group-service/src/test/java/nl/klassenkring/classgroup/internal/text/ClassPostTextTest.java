/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.klassenkring.classgroup.exception.ClassPostContentException;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPostTextTest {

  @Test
  void keepsLinesAndMarkupAsTyped() throws Exception {
    ClassPostText text = ClassPostText.of(" Gym ", "Neem mee:\r\n- schoenen\r\n- <b>shirt</b>\n");

    assertThat(text.getTitle()).isEqualTo("Gym");
    assertThat(text.getContent()).isEqualTo("Neem mee:\n- schoenen\n- <b>shirt</b>");
  }

  @Test
  void keepsTheTitleOnOneLine() throws Exception {
    assertThat(ClassPostText.of("Gym\non Monday", "x").getTitle()).isEqualTo("Gym on Monday");
  }

  @Test
  void composesLettersSoThatOneTextIsWrittenOneWay() throws Exception {
    assertThat(ClassPostText.of("cafe\u0301", "x").getTitle()).isEqualTo("caf\u00e9");
  }

  @Test
  void keepsEmojiThatAreJoined() throws Exception {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC67";

    assertThat(ClassPostText.of("x", family).getContent()).isEqualTo(family);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u200B", "\u202E", "\u2066", "\uFEFF", "\u001B"})
  void takesOutCharactersThatHideWhatATextSays(String invisible) throws Exception {
    assertThat(ClassPostText.of("x", "sch" + invisible + "ool").getContent()).isEqualTo("school");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"  ", "\n", "\u200B"})
  void refusesATitleOrATextOfNothing(String nothing) {
    assertThatThrownBy(() -> ClassPostText.of(nothing, "x"))
        .isInstanceOf(ClassPostTitleException.class);
    assertThatThrownBy(() -> ClassPostText.of("x", nothing))
        .isInstanceOf(ClassPostContentException.class);
  }

  @Test
  void refusesWhatIsTooLong() throws Exception {
    assertThat(ClassPostText.of("t".repeat(150), "c".repeat(20_000))).isNotNull();

    assertThatThrownBy(() -> ClassPostText.of("t".repeat(151), "c"))
        .isInstanceOf(ClassPostTitleException.class);
    assertThatThrownBy(() -> ClassPostText.of("t", "c".repeat(20_001)))
        .isInstanceOf(ClassPostContentException.class);
  }
}
