/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The services that Liferay registers in place of a bundle's {@code AopService} components. Such a
 * component offers only {@code AopService} in the manifest; Liferay wraps it in a transaction and
 * registers it under its interfaces.
 */
final class AopServices {

  private static final String AOP_SERVICE = "com/liferay/portal/aop/AopService";

  private AopServices() {}

  /** Returns the names of the interfaces, with dots. */
  static Set<String> of(Bundle bundle) {
    Set<String> services = new TreeSet<>();
    bundle.classes().keySet().stream()
        .map(name -> interfaces(bundle, name))
        .filter(interfaces -> interfaces.contains(AOP_SERVICE))
        .forEach(services::addAll);
    return services.stream()
        .map(name -> name.replace('/', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> interfaces(Bundle bundle, String className) {
    Set<String> interfaces = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(className));
    while (!open.isEmpty()) {
      Optional<ClassFile> type = bundle.find(open.pop());
      type.map(ClassFile::interfaces).ifPresent(interfaces::addAll);
      type.map(ClassFile::superName).ifPresent(open::push);
    }
    return interfaces;
  }
}
