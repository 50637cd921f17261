/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.spring.aop.AopInvocationHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads what a service calls the parameters of a method, as Liferay's JSON web services do: from
 * the class that implements it, for an interface has no names.
 */
final class ParameterNames {

  private ParameterNames() {}

  /** The names, in the order of the parameters. */
  static List<String> of(Object service, Method method) {
    for (Class<?> type = implementation(service); type != null; type = type.getSuperclass()) {
      try {
        Method implemented = type.getDeclaredMethod(method.getName(), method.getParameterTypes());
        if (!implemented.isBridge()) {
          return read(type, implemented);
        }
      } catch (NoSuchMethodException e) {
        // A class above implements it.
        continue;
      }
    }
    throw new IllegalStateException("Nobody implements " + method);
  }

  private static Class<?> implementation(Object service) {
    if (Proxy.isProxyClass(service.getClass())) {
      InvocationHandler handler = Proxy.getInvocationHandler(service);
      return ((AopInvocationHandler) handler).getTarget().getClass();
    }
    return service.getClass();
  }

  private static List<String> read(Class<?> type, Method method) {
    Map<Integer, String> variables = new HashMap<>();
    String file = type.getName().replace('.', '/') + ".class";
    try (InputStream inputStream = type.getClassLoader().getResourceAsStream(file)) {
      new ClassReader(inputStream)
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    String signature,
                    String[] exceptions) {

                  return name.equals(method.getName())
                          && descriptor.equals(Type.getMethodDescriptor(method))
                      ? new Variables(variables)
                      : null;
                }
              },
              ClassReader.SKIP_FRAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Type[] parameters = Type.getArgumentTypes(method);
    int[] slots = new int[parameters.length];
    int slot = 1;
    for (int i = 0; i < parameters.length; i++) {
      slots[i] = slot;
      slot += parameters[i].getSize();
    }
    return IntStream.of(slots).mapToObj(variables::get).toList();
  }

  /** Notes the name of each variable by its slot; parameters come first. */
  private static final class Variables extends MethodVisitor {

    private final Map<Integer, String> variables;

    Variables(Map<Integer, String> variables) {
      super(Opcodes.ASM9);
      this.variables = variables;
    }

    @Override
    public void visitLocalVariable(
        String name, String descriptor, String signature, Label start, Label end, int index) {

      variables.putIfAbsent(index, name);
    }
  }
}
