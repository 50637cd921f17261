/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Domain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundle as it ships, with the libraries on its {@code Bundle-ClassPath}. */
final class Bundle implements ClassSource {

  private static final String CLASS = ".class";

  private final Archive archive;
  private final Domain headers;
  private final Map<String, byte[]> classes = new TreeMap<>();
  private final Map<String, ClassFile> parsed = new TreeMap<>();

  private Bundle(Archive archive, Domain headers) {
    this.archive = archive;
    this.headers = headers;
  }

  /**
   * @throws IllegalArgumentException if the jar has no OSGi manifest
   */
  static Bundle read(Path jar) {
    Archive archive = Archive.read(jar, name -> true);
    Domain headers =
        archive
            .entry(JarFile.MANIFEST_NAME)
            .map(Bundle::headers)
            .filter(domain -> domain.getBundleSymbolicName() != null)
            .orElseThrow(() -> new IllegalArgumentException(jar + " is not a bundle"));
    Bundle bundle = new Bundle(archive, headers);
    bundle.classPath().forEach(bundle::addClasses);
    bundle.classes.forEach((name, bytes) -> bundle.parsed.put(name, ClassFile.of(bytes)));
    return bundle;
  }

  String name() {
    return headers.getBundleSymbolicName().getKey();
  }

  Domain headers() {
    return headers;
  }

  /** Returns the bytes of each class by its internal name. */
  Map<String, byte[]> classes() {
    return classes;
  }

  @Override
  public Optional<ClassFile> find(String internalName) {
    return Optional.ofNullable(parsed.get(internalName));
  }

  Set<String> packages() {
    return classes.keySet().stream().map(ClassFile::packageOf).collect(Collectors.toSet());
  }

  boolean exports(String packageName) {
    return headers.getExportPackage().containsKey(packageName);
  }

  /** Whether the bundle says itself that it can do without what others export there. */
  boolean doesWithout(String packageName) {
    Attrs attributes = headers.getImportPackage().get(packageName);
    return attributes != null && "optional".equals(attributes.get("resolution:"));
  }

  boolean imports(String packageName) {
    return headers.getImportPackage().containsKey(packageName);
  }

  /** Returns the names of the entries that end so. */
  Stream<String> entries(String... suffixes) {
    return archive.names().filter(name -> Stream.of(suffixes).anyMatch(name::endsWith));
  }

  byte[] entry(String name) {
    return archive.entry(name).orElseThrow();
  }

  private Stream<Archive> classPath() {
    Parameters path = headers.getBundleClassPath();
    return path.isEmpty()
        ? Stream.of(archive)
        : path.keySet().stream()
            .map(element -> element.equals(".") ? archive : archive.embedded(element));
  }

  private void addClasses(Archive element) {
    element
        .names()
        .filter(name -> name.endsWith(CLASS))
        .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("module-info.class"))
        .forEach(
            name ->
                classes.putIfAbsent(
                    name.substring(0, name.length() - CLASS.length()),
                    element.entry(name).orElseThrow()));
  }

  private static Domain headers(byte[] manifest) {
    try {
      return Domain.domain(new Manifest(new ByteArrayInputStream(manifest)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a manifest", e);
    }
  }
}
