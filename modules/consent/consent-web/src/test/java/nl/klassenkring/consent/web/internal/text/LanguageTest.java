/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.constants.ConsentRoads;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.engine.ConsentRule;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text is there in Dutch and English, and every drawing has its words. */
class LanguageTest {

  private static final Path JSPS = Path.of("src/main/resources/META-INF/resources");
  private static final Pattern KEY = Pattern.compile("key=\"([\\w.-]+)\"");

  private final Properties english = texts("Language.properties");
  private final Properties dutch = texts("Language_nl.properties");

  @Test
  void dutchAndEnglishHaveTheSameKeysAndSayEachSomething() {
    assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(dutch.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    assertThat(english.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
  }

  @Test
  void bothLanguagesFillInTheSameArguments() {
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(dutch.getProperty(key))).isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void everyKeyOfAPageHasAText() throws IOException {
    try (Stream<Path> files = Files.walk(JSPS)) {
      Set<String> keys =
          files
              .filter(file -> file.toString().matches(".*\\.jspf?"))
              .flatMap(LanguageTest::keys)
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(english.stringPropertyNames()).containsAll(keys);
    }
  }

  @Test
  void everyDefaultPurposeHasADrawingWithWords() {
    for (String purposeKey : ConsentPurposeKeys.DEFAULTS) {
      assertThat(JSPS.resolve("images/" + purposeKey + ".svg")).exists();
      assertThat(Examples.of(purposeKey)).isEqualTo(purposeKey);
      assertThat(english).containsKey("example-" + purposeKey);
    }
  }

  @Test
  void aPurposeOfTheSchoolsOwnHasTheGeneralDrawing() {
    assertThat(Examples.of("../../schoolkrant")).isEqualTo("other");
    assertThat(JSPS.resolve("images/other.svg")).exists();
    assertThat(english).containsKey("example-other");
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerHasAText(AnswerKind answerKind) {
    assertThat(english).containsKey("answer-" + answerKind.key());
  }

  @Test
  void whatServicesNameHasAText() throws IllegalAccessException {
    assertThat(english.stringPropertyNames())
        .containsAll(keys("task-", ConsentTaskKind.values()))
        .containsAll(keys("retention-", RetentionCategory.values()))
        .containsAll(keys("kept-", RetentionReason.values()))
        .containsAll(keys("decision-", ConsentAnswer.values()))
        .containsAll(keys("answer-rule-", ConsentRule.values()))
        .contains("objection-" + ObjectionStatus.REMOVED, "objection-" + ObjectionStatus.RESTORED)
        .contains("road-" + ConsentRoads.PORTAL, "road-" + ConsentRoads.PAPER);

    for (Field field : AuditActions.class.getFields()) {
      assertThat(english).containsKey("audit-" + field.get(null));
    }

    for (Field field : ConsentTaskOutcomes.class.getFields()) {
      assertThat(english).containsKey("task-outcome-" + field.get(null));
    }
  }

  private static List<String> keys(String start, Enum<?>... values) {
    return Stream.of(values).map(value -> start + value.name()).collect(Collectors.toList());
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toSet());
  }

  private static Stream<String> keys(Path file) {
    try {
      return KEY.matcher(Files.readString(file)).results().map(result -> result.group(1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Properties texts(String name) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            LanguageTest.class.getResourceAsStream("/content/" + name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return properties;
  }
}
