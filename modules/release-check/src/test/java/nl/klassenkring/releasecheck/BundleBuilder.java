/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes small bundles, also such as no compiler would make against the release. */
final class BundleBuilder {

  private final Manifest manifest = new Manifest();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  BundleBuilder(String symbolicName) {
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    header("Bundle-ManifestVersion", "2");
    header("Bundle-SymbolicName", symbolicName);
    header("Bundle-Version", "1.0.0");
  }

  BundleBuilder header(String name, String value) {
    manifest.getMainAttributes().putValue(name, value);
    return this;
  }

  BundleBuilder entry(String name, String text) {
    return entry(name, text.getBytes(StandardCharsets.UTF_8));
  }

  BundleBuilder entry(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  BundleBuilder emptyClass(String name) {
    return entry(name + ".class", type(name).toByteArray());
  }

  /** Adds a class whose one method calls a static method without arguments. */
  BundleBuilder classThatCalls(String name, String owner, String method) {
    ClassWriter writer = type(name);
    MethodVisitor code = body(writer);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, "()V", false);
    return finish(name, writer, code);
  }

  /** Adds a class whose one method reads a static field of the type {@code int}. */
  BundleBuilder classThatReads(String name, String owner, String field) {
    ClassWriter writer = type(name);
    MethodVisitor code = body(writer);
    code.visitFieldInsn(Opcodes.GETSTATIC, owner, field, "I");
    code.visitInsn(Opcodes.POP);
    return finish(name, writer, code);
  }

  /** Adds a class that names another one, without a member of it. */
  BundleBuilder classThatNames(String name, String other) {
    ClassWriter writer = type(name);
    MethodVisitor code = body(writer);
    code.visitLdcInsn(Type.getObjectType(other));
    code.visitInsn(Opcodes.POP);
    return finish(name, writer, code);
  }

  Path writeTo(Path directory) {
    Path jar = directory.resolve(manifest.getMainAttributes().getValue("Bundle-SymbolicName"));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new JarEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  private static ClassWriter type(String name) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    return writer;
  }

  private static MethodVisitor body(ClassWriter writer) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "run", "()V", null, null);
    code.visitCode();
    return code;
  }

  private BundleBuilder finish(String name, ClassWriter writer, MethodVisitor code) {
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    return entry(name + ".class", writer.toByteArray());
  }
}
