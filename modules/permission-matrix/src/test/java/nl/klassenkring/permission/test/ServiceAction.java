/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/**
 * A method of a service that decides itself who may call it.
 *
 * @param parameters what the service calls its parameters
 */
record ServiceAction(Class<?> type, Object service, Method method, List<String> parameters) {

  /** The heading in the table: the service. */
  String section() {
    return type.getName();
  }

  /** The row in the table: the method. */
  String row() {
    return method.getName() + "(" + String.join(", ", parameters) + ")";
  }

  /** The simple name of the service, a dot and the method. */
  String name() {
    return type.getSimpleName() + "." + method.getName();
  }

  /**
   * Calls it as whom the thread acts for.
   *
   * @throws Exception what the service throws
   */
  Object call(Object[] arguments) throws Exception {
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception exception) {
        throw exception;
      }
      throw e;
    }
  }
}
