/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds the classes and members a bundle links to that are not there. */
final class ReferenceCheck {

  private final Environment environment;

  ReferenceCheck(Environment environment) {
    this.environment = environment;
  }

  /** Returns one line for each class of the bundle and each thing that it misses. */
  Stream<String> problems(Bundle bundle) {
    return bundle.classes().entrySet().stream()
        .flatMap(
            type ->
                ConstantPool.references(type.getValue()).stream()
                    .map(reference -> problem(bundle, reference))
                    .flatMap(Optional::stream)
                    .map(
                        problem ->
                            bundle.name() + ": " + type.getKey().replace('/', '.') + problem));
  }

  private Optional<String> problem(Bundle bundle, Reference reference) {
    Optional<ClassFile> owner = environment.find(bundle, reference.owner());
    if (owner.isPresent()) {
      return reference.isMember() && !environment.hasMember(owner.get(), reference.member())
          ? Optional.of(" uses the member " + reference + ", which does not exist")
          : Optional.empty();
    }
    // A missing class is told once, not for each of its members; an optional one is not missed.
    return reference.isMember() || bundle.doesWithout(ClassFile.packageOf(reference.owner()))
        ? Optional.empty()
        : Optional.of(missing(bundle, reference));
  }

  private static String missing(Bundle bundle, Reference reference) {
    String packageName = ClassFile.packageOf(reference.owner());
    boolean reachable =
        packageName.startsWith("java.")
            || bundle.imports(packageName)
            || bundle.packages().contains(packageName);
    return reachable
        ? " uses the class " + reference + ", which does not exist"
        : " uses the class " + reference + ", whose package the bundle does not import";
  }
}
