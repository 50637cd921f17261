/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.language.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the texts of a bundle with pages must be: each there in Dutch and in English, and none left
 * over. A test class of the bundle extends it; the bundle's folder is the working directory, as
 * Maven has it.
 */
public abstract class LanguageContract {

  /** Texts that a page or a command names in full. */
  private static final Pattern KEY =
      Pattern.compile(
          "key=\"([\\w.-]+)\"|Refusal\\.of\\(\"([\\w-]+\\w)\"|new Done\\(\\s*\"([\\w-]+)\"");

  /** The commands, and the pages as they are packed: also those that several bundles share. */
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("target/classes/META-INF/resources"));

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private final Properties english = texts("Language.properties");
  private final Properties dutch = texts("Language_nl.properties");

  /** The keys that the bundle makes of names of the suite's and of Liferay's. */
  protected abstract Stream<String> named();

  /** A key for each value, made of the start and the value's name. */
  protected static Stream<String> keys(String start, Enum<?>... values) {
    return Stream.of(values).map(value -> start + value.name());
  }

  /** The names that Liferay gives the permissions on the actions. */
  protected static Stream<String> actions(String... actionIds) {
    return Stream.of(actionIds).map(actionId -> "action." + actionId);
  }

  /** The names that Liferay gives the title and the description of the portlets. */
  protected static Stream<String> portlets(String... portletIds) {
    return Stream.of(portletIds)
        .flatMap(
            portletId ->
                Stream.of(
                    "javax.portlet.description." + portletId, "javax.portlet.title." + portletId));
  }

  @Test
  void dutchAndEnglishHaveTheSameKeysAndSayEachSomething() {
    assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(dutch.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    assertThat(english.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
  }

  @Test
  void bothLanguagesFillInTheSameArguments() {
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(arguments(dutch.getProperty(key)))
                    .isEqualTo(arguments(english.getProperty(key))));
  }

  @Test
  void everyKeyOfAPageOrACommandHasAText() {
    Set<String> keys =
        readSources()
            .flatMap(source -> KEY.matcher(source).results())
            .map(LanguageContract::key)
            .collect(Collectors.toSet());

    assertThat(keys).isNotEmpty();
    assertThat(english.stringPropertyNames()).containsAll(keys);
  }

  @Test
  void whatServicesNameHasAText() {
    assertThat(english.stringPropertyNames()).containsAll(named().collect(Collectors.toSet()));
  }

  @Test
  void everyTextIsUsed() {
    Set<String> named = named().collect(Collectors.toSet());
    String sources = readSources().collect(Collectors.joining());

    assertThat(english.stringPropertyNames())
        .allMatch(
            key ->
                named.contains(key)
                    || sources.contains('"' + key + '"')
                    || sources.contains("'" + key + "'"));
  }

  private static Stream<String> readSources() {
    return SOURCES.stream()
        .flatMap(root -> files(root).stream())
        .filter(file -> file.toString().matches(".*\\.(jspf?|java)"))
        .map(LanguageContract::read);
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(MatchResult result) {
    return IntStream.rangeClosed(1, result.groupCount())
        .mapToObj(result::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  private Properties texts(String name) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            getClass().getResourceAsStream("/content/" + name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
