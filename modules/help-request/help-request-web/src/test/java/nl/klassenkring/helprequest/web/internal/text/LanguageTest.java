/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.HelpRefusal;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.request.SlotProblem;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.ReplyMode;
import org.junit.jupiter.api.Test;

/** Every text is there in Dutch and English, and none is left over. */
class LanguageTest {

  private static final Path SOURCES = Path.of("src/main");

  /** Pages that portlets of several modules show. */
  private static final Path SHARED = Path.of("../../settings-resources/META-INF");

  private static final Pattern KEY =
      Pattern.compile(
          "key=\"([\\w.-]+)\"|Refusal\\.of\\(\"([\\w-]+\\w)\"|new Done\\(\\s*\"([\\w-]+)\"");

  /** Keys that are made of names of the suite's and of Liferay's. */
  private static final Set<String> NAMED =
      Stream.of(
              keys("effect-", Effect.values()),
              keys("problem-", SlotProblem.values()),
              keys("refused-", HelpRefusal.values()),
              Stream.of(DecisionMode.values()).map(mode -> "decision-" + mode.key()),
              Stream.of(ReplyMode.values()).map(mode -> "reply-mode-" + mode.key()),
              Stream.of(SlotList.values())
                  .flatMap(list -> Stream.of("list-" + list.key(), "list-empty-" + list.key())),
              Stream.of(
                      HelpRequestActionKeys.DECIDE,
                      HelpRequestActionKeys.SIGN_UP,
                      HelpRequestActionKeys.VIEW_REQUESTS)
                  .map(actionId -> "action." + actionId),
              Stream.of(
                  "javax.portlet.description." + HelpRequestPortletKeys.HELP_REQUEST,
                  "javax.portlet.title." + HelpRequestPortletKeys.HELP_REQUEST,
                  "model.resource.nl.klassenkring.helprequest",
                  "model.resource.nl.klassenkring.helprequest.model.HelpRequest"))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

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
      assertThat(arguments(dutch.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void everyKeyOfAPageOrACommandHasAText() {
    Set<String> keys =
        files().flatMap(LanguageTest::keys).collect(Collectors.toCollection(TreeSet::new));

    assertThat(keys).hasSizeGreaterThan(70);
    assertThat(english.stringPropertyNames()).containsAll(keys);
  }

  @Test
  void whatServicesNameHasAText() {
    assertThat(english.stringPropertyNames()).containsAll(NAMED);
  }

  @Test
  void everyTextIsUsed() {
    String sources = sources();

    assertThat(english.stringPropertyNames())
        .allMatch(
            key ->
                NAMED.contains(key)
                    || sources.contains('"' + key + '"')
                    || sources.contains("'" + key + "'"));
  }

  private static String sources() {
    return files().map(LanguageTest::read).collect(Collectors.joining());
  }

  private static Stream<Path> files() {
    return Stream.of(SOURCES, SHARED)
        .flatMap(LanguageTest::files)
        .filter(file -> file.toString().matches(".*\\.(jspf?|java)"));
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.collect(Collectors.toList()).stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> keys(String start, Enum<?>... values) {
    return Stream.of(values).map(value -> start + value.name());
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toSet());
  }

  private static Stream<String> keys(Path file) {
    return KEY.matcher(read(file))
        .results()
        .map(
            result ->
                Stream.of(result.group(1), result.group(2), result.group(3))
                    .filter(key -> key != null)
                    .findFirst()
                    .orElseThrow());
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
