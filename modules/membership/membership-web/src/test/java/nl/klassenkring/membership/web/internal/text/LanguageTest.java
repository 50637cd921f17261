/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.text;

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
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
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
              keys("event-", MembershipEventType.values()),
              keys("make-", MemberRole.CLASS_PARENT, MemberRole.PARENT, MemberRole.TEACHER),
              keys("powers-", ExternalPowers.values()),
              keys("role-", MemberRole.values()),
              Stream.of(
                      MembershipActionKeys.ADMIT_EXTERNALS,
                      MembershipActionKeys.APPROVE_CARERS,
                      MembershipActionKeys.MANAGE_MEMBERS,
                      MembershipActionKeys.MANAGE_PARENTS,
                      MembershipActionKeys.MANAGE_SCHOOL_YEAR,
                      MembershipActionKeys.REMOVE_FOR_MISUSE,
                      MembershipActionKeys.VIEW_MEMBERS)
                  .map(actionId -> "action." + actionId),
              Stream.of(
                      MembershipPortletKeys.INVITATION,
                      MembershipPortletKeys.MEMBERS,
                      MembershipPortletKeys.SCHOOL_YEAR)
                  .flatMap(
                      portletId ->
                          Stream.of(
                              "javax.portlet.description." + portletId,
                              "javax.portlet.title." + portletId)),
              Stream.of("model.resource.nl.klassenkring.membership"))
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

    assertThat(keys).hasSizeGreaterThan(90);
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
