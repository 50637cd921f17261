/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What surrounds a bundle once it is installed: the other bundles, the release and Java. */
final class Environment {

  private final List<Bundle> bundles;
  private final LiferayRelease release;
  private final JavaPlatform java;
  private final Set<String> releasePackages;
  private final Set<String> javaPackages;
  private final ClassSource everything;

  /**
   * @param systemPackages packages of the release's jar that its framework exports without a {@code
   *     packageinfo}
   */
  Environment(
      List<Bundle> bundles, LiferayRelease release, Set<String> systemPackages, JavaPlatform java) {
    this.bundles = bundles;
    this.release = release;
    this.java = java;
    releasePackages = union(release.exportedPackages().keySet(), systemPackages);
    javaPackages = java.importablePackages();
    everything =
        ClassSource.firstOf(Stream.concat(bundles.stream(), Stream.of(release, java)).toList());
  }

  /** Finds a class as code in this bundle would: its own, an imported one, or one of Java's. */
  Optional<ClassFile> find(Bundle bundle, String internalName) {
    String packageName = ClassFile.packageOf(internalName);
    if (packageName.startsWith("java.")) {
      return java.find(internalName);
    }
    if (!bundle.imports(packageName)) {
      return bundle.find(internalName);
    }
    return exporters(packageName)
        .map(source -> source.find(internalName))
        .flatMap(Optional::stream)
        .findFirst();
  }

  boolean hasMember(ClassFile owner, String member) {
    return everything.hasMember(owner, member);
  }

  private Stream<ClassSource> exporters(String packageName) {
    Stream<Bundle> suite = bundles.stream().filter(bundle -> bundle.exports(packageName));
    return Stream.of(
            suite,
            releasePackages.contains(packageName) ? Stream.of(release) : Stream.<ClassSource>of(),
            javaPackages.contains(packageName) ? Stream.of(java) : Stream.<ClassSource>of())
        .flatMap(sources -> sources);
  }

  private static Set<String> union(Set<String> first, Set<String> second) {
    return Stream.concat(first.stream(), second.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
