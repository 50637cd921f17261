/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads three Spring classes without {@code final} on their static fields, which the core
 * overwrites by reflection to bind its own thread locals. Liferay ships a Spring that is patched
 * so; the one of the Maven repository is not. The changed bytes are defined before anything else
 * loads the classes, so that no agent is needed.
 */
public final class SpringFinals {

  /** A class to open, and another one of its package that does not load it. */
  private record Target(String name, String neighbour) {}

  private static final List<Target> TARGETS =
      List.of(
          new Target(
              "org.springframework.transaction.support.TransactionSynchronizationManager",
              "org.springframework.transaction.support.TransactionSynchronization"),
          new Target(
              "org.springframework.orm.hibernate5.SessionFactoryUtils",
              "org.springframework.orm.hibernate5.SessionHolder"),
          new Target(
              "org.springframework.orm.hibernate5.SpringSessionContext",
              "org.springframework.orm.hibernate5.SessionHolder"));

  private SpringFinals() {}

  /**
   * Defines the changed classes.
   *
   * @throws IllegalStateException if one of the classes is loaded already
   */
  public static void open() {
    TARGETS.forEach(SpringFinals::define);
  }

  private static void define(Target target) {
    try {
      Class<?> neighbour =
          Class.forName(target.neighbour(), false, SpringFinals.class.getClassLoader());
      MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup())
          .defineClass(withoutFinals(target.name()));
    } catch (ReflectiveOperationException | IOException | LinkageError e) {
      throw new IllegalStateException("Cannot open the fields of " + target.name(), e);
    }
  }

  private static byte[] withoutFinals(String className) throws IOException {
    String resource = className.replace('.', '/') + ".class";
    try (InputStream stream = SpringFinals.class.getClassLoader().getResourceAsStream(resource)) {
      ClassReader reader = new ClassReader(stream);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new StaticFieldOpener(writer), 0);
      return writer.toByteArray();
    }
  }

  private static final class StaticFieldOpener extends ClassVisitor {

    StaticFieldOpener(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      boolean constant = value != null || (access & Opcodes.ACC_STATIC) == 0;
      int opened = constant ? access : access & ~Opcodes.ACC_FINAL;
      return super.visitField(opened, name, descriptor, signature, value);
    }
  }
}
