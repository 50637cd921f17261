/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Everything a class links to at run time. Annotations are no part of it: the virtual machine
 * leaves out those whose class is absent.
 */
final class ConstantPool {

  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int METHOD_TYPE = 16;

  private final ClassReader reader;
  private final char[] buffer;
  private final Set<Reference> references =
      new TreeSet<>(Comparator.comparing(Reference::owner).thenComparing(Reference::member));

  private ConstantPool(byte[] bytes) {
    reader = new ClassReader(bytes);
    buffer = new char[reader.getMaxStringLength()];
  }

  static Set<Reference> references(byte[] classFile) {
    ConstantPool pool = new ConstantPool(withoutUnused(classFile));
    for (int i = 1; i < pool.reader.getItemCount(); i++) {
      // The second half of a long or double has no offset of its own.
      if (pool.reader.getItem(i) > 0) {
        pool.read(pool.reader.getItem(i));
      }
    }
    return pool.references;
  }

  /**
   * Writes the class anew. The compiler leaves entries behind for the classes of constants that it
   * has copied, and the list of nested classes names those of annotations.
   */
  private static byte[] withoutUnused(byte[] classFile) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visitInnerClass(
                  String name, String outerName, String innerName, int access) {
                // Nothing is linked by it.
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private void read(int offset) {
    switch (reader.readByte(offset - 1)) {
      case CLASS -> addType(Type.getObjectType(reader.readUTF8(offset, buffer)));
      case FIELD, METHOD, INTERFACE_METHOD -> addMember(offset);
      case METHOD_TYPE -> addDescriptor(reader.readUTF8(offset, buffer));
      default -> {
        // Numbers, strings and names link to nothing; a method handle points to a member's entry.
      }
    }
  }

  private void addMember(int offset) {
    String owner = reader.readClass(offset, buffer);
    int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
    String name = reader.readUTF8(nameAndType, buffer);
    String descriptor = reader.readUTF8(nameAndType + 2, buffer);
    // An array's methods are those of Object, and clone.
    if (!owner.startsWith("[")) {
      references.add(new Reference(owner, name + descriptor));
    }
    addDescriptor(descriptor);
  }

  private void addDescriptor(String descriptor) {
    Type type = Type.getType(descriptor);
    if (type.getSort() == Type.METHOD) {
      addType(type.getReturnType());
      for (Type argument : type.getArgumentTypes()) {
        addType(argument);
      }
    } else {
      addType(type);
    }
  }

  private void addType(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      references.add(Reference.toClass(element.getInternalName()));
    }
  }
}
