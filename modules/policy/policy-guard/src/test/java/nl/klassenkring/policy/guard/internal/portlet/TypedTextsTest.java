/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTextsTest {

  @Test
  void givesBackWordsAndNoMachinery() {
    Map<String, String> texts =
        TypedTexts.of(
            Map.of(
                "title", new String[] {"Luizen"},
                "content", new String[] {"<p>Morgen</p><p>Schoenen mee</p>"},
                "titleMapAsXML_nl_NL", new String[] {"Een heel verhaal"},
                "p_auth", new String[] {"a1 b2"},
                "redirect", new String[] {"/web een twee"},
                "cmd", new String[] {"update"},
                "entryId", new String[] {"20 100"},
                "subtitle", new String[] {"  "},
                "nothing", new String[0]));

    assertThat(texts)
        .containsExactly(
            Map.entry("content", "Morgen\nSchoenen mee"),
            Map.entry("title", "Luizen"),
            Map.entry("titleMapAsXML_nl_NL", "Een heel verhaal"));
  }

  @Test
  void threatOfASessionFullOfText() {
    Map<String, String[]> parameters = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      parameters.put("field" + i, new String[] {"ab cd ".repeat(10_000)});
    }

    assertThat(TypedTexts.of(parameters))
        .hasSize(TypedTexts.MOST_FIELDS)
        .allSatisfy((name, text) -> assertThat(text).hasSize(TypedTexts.LONGEST_TEXT));
  }
}
