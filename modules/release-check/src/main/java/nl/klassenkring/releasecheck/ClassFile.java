/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What others can see of a class. All names are internal names, as in {@code java/lang/String}.
 *
 * @param superName null for {@code java/lang/Object}
 * @param members fields and methods, each as its name followed by its descriptor
 */
record ClassFile(String name, String superName, List<String> interfaces, Set<String> members) {

  static ClassFile of(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    Set<String> members = new HashSet<>();
    reader.accept(
        new MemberVisitor(members),
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassFile(
        reader.getClassName(),
        reader.getSuperName(),
        Arrays.asList(reader.getInterfaces()),
        Set.copyOf(members));
  }

  Stream<String> supertypes() {
    return Stream.concat(Optional.ofNullable(superName).stream(), interfaces.stream());
  }

  /** Returns the package with dots. */
  static String packageOf(String internalName) {
    int end = internalName.lastIndexOf('/');
    return end < 0 ? "" : internalName.substring(0, end).replace('/', '.');
  }

  private static final class MemberVisitor extends ClassVisitor {

    private final Set<String> members;

    MemberVisitor(Set<String> members) {
      super(Opcodes.ASM9);
      this.members = members;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      members.add(name + descriptor);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      members.add(name + descriptor);
      return null;
    }
  }
}
