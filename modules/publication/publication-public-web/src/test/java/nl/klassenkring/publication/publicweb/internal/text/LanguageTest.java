/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.text;

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
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import org.junit.jupiter.api.Test;

/** Every text is there in Dutch and English. */
class LanguageTest {

  private static final Path JSPS = Path.of("src/main/resources/META-INF/resources");
  private static final Pattern KEY = Pattern.compile("key=\"([^\"]+)\"");
  private static final Pattern CHOSEN = Pattern.compile("'([\\w.-]+)'");

  private final Properties english = texts("Language.properties");
  private final Properties dutch = texts("Language_nl.properties");

  @Test
  void dutchAndEnglishHaveTheSameKeysAndSayEachSomething() {
    assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(dutch.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    assertThat(english.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
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
  void thePortletHasATitle() {
    assertThat(english)
        .containsKeys(
            "from-the-groups", "javax.portlet.title." + PublicationPortletKeys.FROM_THE_GROUPS);
  }

  /** The keys of a page; where it chooses between texts, all of them. */
  private static Stream<String> keys(Path file) {
    try {
      return KEY.matcher(Files.readString(file))
          .results()
          .map(result -> result.group(1))
          .flatMap(
              key ->
                  key.startsWith("${")
                      ? CHOSEN.matcher(key).results().map(result -> result.group(1))
                      : Stream.of(key));
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
