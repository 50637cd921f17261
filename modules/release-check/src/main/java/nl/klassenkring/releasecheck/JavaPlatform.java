/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The API of Java 11, the oldest Java that the release runs on. It is read from {@code lib/ct.sym},
 * the file by which the compiler keeps to {@code --release 11}: its folders are named after the
 * releases they hold for, a digit of base 36 each, and below them are the modules.
 */
final class JavaPlatform implements ClassSource {

  private static final char JAVA_11 = Character.toUpperCase(Character.forDigit(11, 36));
  private static final String SUFFIX = ".sig";

  private final Map<String, byte[]> classes;
  private final Map<String, ClassFile> parsed = new HashMap<>();

  private JavaPlatform(Map<String, byte[]> classes) {
    this.classes = classes;
  }

  /** Reads the API from the JDK that runs this. */
  static JavaPlatform java11() {
    Path file = Path.of(System.getProperty("java.home"), "lib", "ct.sym");
    Archive archive =
        Archive.read(file, name -> name.endsWith(SUFFIX) && folder(name).indexOf(JAVA_11) >= 0);
    return new JavaPlatform(
        archive
            .names()
            .collect(
                Collectors.toMap(
                    JavaPlatform::className,
                    name -> archive.entry(name).orElseThrow(),
                    (first, second) -> first)));
  }

  @Override
  public Optional<ClassFile> find(String internalName) {
    return Optional.ofNullable(
        parsed.computeIfAbsent(
            internalName,
            name -> classes.containsKey(name) ? ClassFile.of(classes.get(name)) : null));
  }

  /** Returns the packages a bundle may import from the JDK: all but {@code java.*}. */
  Set<String> importablePackages() {
    return classes.keySet().stream()
        .map(ClassFile::packageOf)
        .filter(name -> !name.startsWith("java."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String folder(String entry) {
    return entry.substring(0, entry.indexOf('/'));
  }

  private static String className(String entry) {
    int module = entry.indexOf('/') + 1;
    return entry.substring(entry.indexOf('/', module) + 1, entry.length() - SUFFIX.length());
  }
}
