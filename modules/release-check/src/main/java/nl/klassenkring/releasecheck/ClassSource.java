/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds classes by their internal names. */
@FunctionalInterface
interface ClassSource {

  Optional<ClassFile> find(String internalName);

  static ClassSource firstOf(List<? extends ClassSource> sources) {
    return name ->
        sources.stream().map(source -> source.find(name)).flatMap(Optional::stream).findFirst();
  }

  /**
   * Looks the member up as the virtual machine does: in the class, its superclasses and all of its
   * interfaces.
   */
  default boolean hasMember(ClassFile owner, String member) {
    Set<String> seen = new HashSet<>();
    Deque<ClassFile> open = new ArrayDeque<>(List.of(owner));
    while (!open.isEmpty()) {
      ClassFile type = open.pop();
      if (type.members().contains(member) || isSignaturePolymorphic(type, member)) {
        return true;
      }
      type.supertypes()
          .filter(seen::add)
          .map(this::find)
          .flatMap(Optional::stream)
          .forEach(open::push);
    }
    // An interface inherits the methods of Object without naming it.
    return find("java/lang/Object").orElseThrow().members().contains(member);
  }

  private static boolean isSignaturePolymorphic(ClassFile type, String member) {
    return switch (type.name()) {
      case "java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle" ->
          type.members().stream().map(ClassSource::nameOf).anyMatch(nameOf(member)::equals);
      default -> false;
    };
  }

  private static String nameOf(String member) {
    int arguments = member.indexOf('(');
    return arguments < 0 ? member : member.substring(0, arguments);
  }
}
