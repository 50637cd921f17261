/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Offers a wide interface of which only some methods make sense while its feature is off. Those are
 * written as public methods of an ordinary class; any other call is refused with the method's name,
 * so that nothing is ever answered that nobody thought of.
 */
final class PartialService {

  private PartialService() {}

  /**
   * Offers the methods that the object has as the interface.
   *
   * @throws IllegalArgumentException if the object has a public method that the interface has not
   */
  static <T> T of(Class<T> type, Object answers) {
    Map<String, Method> methods =
        Arrays.stream(type.getMethods())
            .collect(Collectors.toMap(PartialService::signature, Function.identity()));
    Map<Method, Method> answered =
        Arrays.stream(answers.getClass().getMethods())
            .filter(method -> method.getDeclaringClass() == answers.getClass())
            .collect(Collectors.toMap(method -> required(methods, method), Function.identity()));
    answered.values().forEach(method -> method.setAccessible(true));
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(answers, answered, method, arguments)));
  }

  private static Object call(
      Object answers, Map<Method, Method> answered, Method method, Object[] arguments)
      throws Throwable {
    Method answer = method.getDeclaringClass() == Object.class ? method : answered.get(method);
    if (answer == null) {
      throw new UnsupportedOperationException("Not in this portal: " + method);
    }
    try {
      return answer.invoke(answers, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Method required(Map<String, Method> methods, Method method) {
    Method required = methods.get(signature(method));
    if (required == null) {
      throw new IllegalArgumentException("Not a method of the service: " + method);
    }
    return required;
  }

  private static String signature(Method method) {
    return method.getName() + Arrays.toString(method.getParameterTypes());
  }
}
