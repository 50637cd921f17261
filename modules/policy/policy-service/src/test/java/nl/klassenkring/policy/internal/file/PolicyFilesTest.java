/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.klassenkring.policy.exception.PolicyFileException;
import nl.klassenkring.policy.internal.JsonInTests;
import nl.klassenkring.policy.internal.document.ValueCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("G1: a policy as a file")
class PolicyFilesTest {

  @BeforeAll
  static void provideJson() {
    JsonInTests.provide();
  }

  @Test
  void aFileThatIsWrittenReadsTheSame() throws Exception {
    PolicyFile written =
        new PolicyFile(
            "Beleid \"2026\"",
            "Regel 1\nRegel 2",
            Map.of("B9.maximum", "1/day\n3/week", "B2.replies", "false", "B9.minimum", ""),
            Map.of("B9.maximum", "Eén per dag <b>"));

    PolicyFile read = PolicyFiles.parse(PolicyFiles.format(written));

    assertThat(read.title()).isEqualTo(written.title());
    assertThat(read.note()).isEqualTo(written.note());
    assertThat(read.values()).isEqualTo(written.values());
    assertThat(read.sources()).isEqualTo(written.sources());
  }

  @Test
  void aValueCanBeOneTextOrItsLines() throws Exception {
    PolicyFile read =
        PolicyFiles.parse(
            "{\"title\":\"T\",\"values\":{\"B9.maximum\":{\"value\":[\"1/day\",\"3/week\"]},"
                + "\"B2.replies\":{\"value\":\"false\"}}}");

    assertThat(read.values())
        .isEqualTo(Map.of("B9.maximum", "1/day\n3/week", "B2.replies", "false"));
    assertThat(read.note()).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = ';',
      value = {
        "{\"title\":\"T\",\"values\":{},\"zone\":\"UTC\"};zone",
        "{\"title\":\"T\",\"values\":{\"B99.maximum\":{\"value\":\"1\"}}};B99.maximum",
        "{\"title\":\"T\",\"values\":{\"B2.replies\":{\"value\":\"true\",\"why\":\"\"}}};B2.replies.why",
        "{\"title\":\"T\",\"values\":{\"B2.replies\":{\"value\":true}}};B2.replies.value",
        "{\"title\":\"T\",\"values\":{\"B9.maximum\":{\"value\":[1]}}};B9.maximum.value",
        "{\"title\":\"T\",\"values\":{\"B2.replies\":\"true\"}};B2.replies",
        "{\"title\":\"T\",\"values\":{\"B2.replies\":{}}};B2.replies.value",
        "{\"title\":1,\"values\":{}};title",
        "{\"values\":{}};title",
        "{\"title\":\"T\"};values",
        "{\"title\":\"T\",\"title\":\"U\",\"values\":{}};title",
        "[];JSON",
        "{\"title\":;JSON"
      })
  void whatMeansNothingIsRefusedByName(String json, String name) {
    assertThatThrownBy(() -> PolicyFiles.parse(json))
        .isInstanceOf(PolicyFileException.class)
        .hasMessageContaining(name);
  }

  @Test
  void aFileThatIsTooLongIsNotRead() {
    String json = "{\"title\":\"" + "x".repeat(PolicyFiles.MAX_LENGTH) + "\",\"values\":{}}";

    assertThatThrownBy(() -> PolicyFiles.parse(json)).isInstanceOf(PolicyFileException.class);
  }

  @ParameterizedTest
  @FieldSource("nl.klassenkring.policy.internal.file.Presets#KEYS")
  @DisplayName("G1: every preset makes a policy, and says of each value where it comes from")
  void everyPresetMakesAPolicy(String key) throws Exception {
    PolicyFile preset = Presets.get(key);

    ValueCheck.requirePolicy(preset.values());

    assertThat(preset.values()).isNotEmpty();
    assertThat(preset.sources().keySet()).isEqualTo(preset.values().keySet());
    assertThat(preset.sources().values()).doesNotContain("");
    assertThat(PolicyFiles.parse(PolicyFiles.format(preset)).values()).isEqualTo(preset.values());
  }

  @Test
  void aPresetThatDoesNotExistIsNamed() {
    assertThatThrownBy(() -> Presets.get("../../etc/passwd"))
        .isInstanceOf(PolicyFileException.class)
        .hasMessageContaining("passwd");
  }
}
