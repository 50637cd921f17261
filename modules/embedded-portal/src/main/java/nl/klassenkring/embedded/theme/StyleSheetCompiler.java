/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import io.bit3.jsass.CompilationException;
import io.bit3.jsass.Compiler;
import io.bit3.jsass.Options;
import io.bit3.jsass.OutputStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the page's style sheet from Clay's sources while this module is built. The portal itself
 * never runs it.
 */
public final class StyleSheetCompiler {

  private StyleSheetCompiler() {}

  /**
   * Does nothing if the style sheet is newer than all files beside its source.
   *
   * @param arguments the source, the style sheet to write, then the directories to import from
   */
  public static void main(String[] arguments) throws IOException, CompilationException {
    Path source = Path.of(arguments[0]);
    Path styleSheet = Path.of(arguments[1]);
    if (isNewer(styleSheet, source)) {
      return;
    }
    Options options = new Options();
    options.setOutputStyle(OutputStyle.COMPRESSED);
    for (String directory : List.of(arguments).subList(2, arguments.length)) {
      options.getIncludePaths().add(Path.of(directory).toFile());
    }
    String css = new Compiler().compileFile(source.toUri(), styleSheet.toUri(), options).getCss();
    Files.createDirectories(styleSheet.getParent());
    Files.writeString(styleSheet, css);
  }

  private static boolean isNewer(Path styleSheet, Path source) throws IOException {
    if (!Files.exists(styleSheet)) {
      return false;
    }
    FileTime compiled = Files.getLastModifiedTime(styleSheet);
    try (Stream<Path> sources = Files.list(source.getParent())) {
      for (Path each : sources.toList()) {
        if (Files.getLastModifiedTime(each).compareTo(compiled) >= 0) {
          return false;
        }
      }
    }
    return true;
  }
}
