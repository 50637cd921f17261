/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The browser of this machine. None is downloaded. */
final class SystemChromium {

  private static final String VARIABLE = "CHROME";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** What to say when there is none. */
  static final String ABSENT =
      "The browser tests are skipped: no Chromium or Chrome is on the PATH, and "
          + VARIABLE
          + " names none.";

  private SystemChromium() {}

  /** What the environment names, else the first one on the path. */
  static Optional<Path> find() {
    String named = System.getenv(VARIABLE);
    return named == null || named.isBlank() ? onPath() : executable(Path.of(named));
  }

  private static Optional<Path> onPath() {
    List<Path> directories =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
            .filter(directory -> !directory.isBlank())
            .map(Path::of)
            .toList();
    return NAMES.stream()
        .flatMap(name -> directories.stream().map(directory -> directory.resolve(name)))
        .flatMap(path -> executable(path).stream())
        .findFirst();
  }

  private static Optional<Path> executable(Path path) {
    return Optional.of(path).filter(Files::isExecutable);
  }
}
