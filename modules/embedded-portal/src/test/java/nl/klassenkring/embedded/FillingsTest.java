/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of this module's README against the code. */
class FillingsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final String PREFIX = "nl.klassenkring.embedded.";
  private static final Pattern ANNOTATION = Pattern.compile("@StandsInFor\\(([^)]*)\\)");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([\\w.]+)` \\| ([^|]*) \\|.*$", Pattern.MULTILINE);

  @Test
  void everyFillingHasARowThatNamesWhatItStandsInFor() {
    assertThat(rows("## Fillings")).containsExactlyInAnyOrderEntriesOf(annotated());
  }

  @Test
  void everyOtherPublicClassHasARow() {
    Set<String> others = new TreeSet<>();
    sources()
        .forEach(
            (name, source) -> {
              boolean isPublic = source.lines().anyMatch(line -> line.startsWith("public "));
              if (isPublic && !ANNOTATION.matcher(source).find()) {
                others.add(name);
              }
            });
    assertThat(rows("## Start-up").keySet()).containsExactlyInAnyOrderElementsOf(others);
  }

  @Test
  void everyPackageHasAClassInTheTables() {
    Set<String> listed =
        Stream.of(rows("## Fillings"), rows("## Start-up"))
            .flatMap(rows -> rows.keySet().stream())
            .map(FillingsTest::packageOf)
            .collect(Collectors.toSet());
    assertThat(sources().keySet()).allMatch(name -> listed.contains(packageOf(name)));
  }

  private static Map<String, Set<String>> annotated() {
    Map<String, Set<String>> annotated = new TreeMap<>();
    sources()
        .forEach(
            (name, source) -> {
              Matcher matcher = ANNOTATION.matcher(source);
              if (matcher.find()) {
                annotated.put(name, split(matcher.group(1).replaceAll("[\"{}]", "")));
              }
            });
    return annotated;
  }

  private static Map<String, Set<String>> rows(String heading) {
    String readme = read(Path.of("README.md"));
    int start = readme.indexOf(heading);
    int end = readme.indexOf("\n## ", start);
    Matcher matcher = ROW.matcher(readme.substring(start, end < 0 ? readme.length() : end));
    Map<String, Set<String>> rows = new TreeMap<>();
    while (matcher.find()) {
      rows.put(matcher.group(1), split(matcher.group(2)));
    }
    return rows;
  }

  private static Map<String, String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> classes = files.filter(file -> file.toString().endsWith(".java")).toList();
      return classes.stream().collect(Collectors.toMap(FillingsTest::name, FillingsTest::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    String path = SOURCES.relativize(file).toString().replace('\\', '/');
    String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
  }

  private static String packageOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  private static Set<String> split(String names) {
    return Arrays.stream(names.split(","))
        .map(String::trim)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
