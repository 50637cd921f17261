/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the jar {@code release.portal.api} tells about the release. */
final class LiferayRelease implements ClassSource {

  private static final String PACKAGE_INFO = "/packageinfo";
  private static final Pattern VERSION = Pattern.compile("version\\s+(\\S+)");
  private static final Pattern TAGLIB_URI = Pattern.compile("<uri>\\s*(\\S+?)\\s*</uri>");
  private static final Pattern SPRING_FILE = Pattern.compile("META-INF/[a-z-]+-spring\\.xml");
  private static final Pattern BEAN_ID = Pattern.compile("\\sid=\"(com\\.liferay\\.[\\w.]+)\"");

  private final Archive archive;
  private final List<Archive> libraries;
  private final Map<String, ClassFile> parsed = new HashMap<>();

  private LiferayRelease(Archive archive, List<Archive> libraries) {
    this.archive = archive;
    this.libraries = libraries;
  }

  /**
   * Reads the jar of the release.
   *
   * @param libraries jars that the release has beside it, of which only the classes are of interest
   */
  static LiferayRelease read(Path jar, Path... libraries) {
    return new LiferayRelease(
        Archive.read(jar, LiferayRelease::isWanted),
        Arrays.stream(libraries)
            .map(library -> Archive.read(library, name -> name.endsWith(".class")))
            .toList());
  }

  @Override
  public Optional<ClassFile> find(String internalName) {
    return Optional.ofNullable(
        parsed.computeIfAbsent(
            internalName, name -> bytes(name + ".class").map(ClassFile::of).orElse(null)));
  }

  private Optional<byte[]> bytes(String name) {
    return Stream.concat(Stream.of(archive), libraries.stream())
        .map(source -> source.entry(name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the exported packages, which are those with a {@code packageinfo}, with versions. */
  Map<String, String> exportedPackages() {
    return archive
        .names()
        .filter(name -> name.endsWith(PACKAGE_INFO))
        .collect(
            Collectors.toMap(
                name -> name.substring(0, name.length() - PACKAGE_INFO.length()).replace('/', '.'),
                this::version,
                (first, second) -> first,
                TreeMap::new));
  }

  /** Returns the URIs under which a JSP can name the release's tag libraries. */
  Set<String> taglibUris() {
    return archive
        .names()
        .filter(name -> name.endsWith(".tld"))
        .map(name -> TAGLIB_URI.matcher(text(name)))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the interfaces of the core's Spring beans, which the core registers as services. */
  Set<String> coreServices() {
    return archive
        .names()
        .filter(SPRING_FILE.asMatchPredicate())
        .flatMap(name -> BEAN_ID.matcher(text(name)).results())
        .map(result -> result.group(1))
        .filter(name -> archive.entry(name.replace('.', '/') + ".class").isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String version(String packageInfo) {
    Matcher matcher = VERSION.matcher(text(packageInfo));
    return matcher.find() ? matcher.group(1) : "0.0.0";
  }

  private String text(String name) {
    return new String(archive.entry(name).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".class")
        || (name.endsWith(PACKAGE_INFO) && !name.startsWith("OSGI-OPT/"))
        || (name.endsWith(".tld") && name.startsWith("META-INF/"))
        || SPRING_FILE.matcher(name).matches();
  }
}
