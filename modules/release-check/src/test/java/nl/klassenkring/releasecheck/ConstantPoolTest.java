/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

class ConstantPoolTest {

  @Test
  void namesMembersTheirClassesAndTheTypesInTheirDescriptors() throws IOException {
    assertThat(references())
        .contains(
            new Reference(
                "java/lang/StringBuilder",
                "append(Ljava/lang/String;)" + "Ljava/lang/StringBuilder;"),
            Reference.toClass("java/lang/StringBuilder"),
            Reference.toClass("java/lang/String"));
  }

  @Test
  void leavesOutTheClassOfAConstantThatTheCompilerHasCopied() throws IOException {
    assertThat(references()).doesNotContain(Reference.toClass("org/objectweb/asm/Opcodes"));
  }

  private static Set<Reference> references() throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream("ConstantPoolTest$Sample.class")) {
      return ConstantPool.references(in.readAllBytes());
    }
  }

  static final class Sample {

    private Sample() {}

    static String text(StringBuilder builder) {
      return builder.append("version").append(Opcodes.V11).toString();
    }
  }
}
