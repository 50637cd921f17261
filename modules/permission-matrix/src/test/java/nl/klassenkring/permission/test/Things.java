/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What is given for a parameter: by its name, unless something else is said for an action. What is
 * used up, such as a stream, is made anew each time.
 */
final class Things {

  private final Map<String, Supplier<?>> byName = new HashMap<>();

  /** Gives a parameter of this name a value, in all actions. */
  Things put(String name, Object value) {
    return make(name, () -> value);
  }

  /** Makes the value of a parameter of this name each time, in all actions. */
  Things make(String name, Supplier<?> value) {
    byName.put(name, value);
    return this;
  }

  /** Gives a parameter another value in one action, by its name with or without its service. */
  Things put(String action, String name, Object value) {
    return put(key(action, name), value);
  }

  /** Gives a parameter the value of another. */
  Things same(String name, String other) {
    return put(name, get("", other));
  }

  /** Makes a parameter's value each time, in one action. */
  Things make(String action, String name, Supplier<?> value) {
    return make(key(action, name), value);
  }

  /**
   * The value of a parameter, in an action.
   *
   * @param action the service's simple name, a dot and its method; or a command
   * @throws IllegalStateException if nobody said what it is
   */
  Object get(String action, String name) {
    String method = action.substring(action.indexOf('.') + 1);
    for (String key : new String[] {key(action, name), key(method, name), name}) {
      if (byName.containsKey(key)) {
        return byName.get(key).get();
      }
    }
    throw new IllegalStateException("There is nothing for the parameter " + name + " of " + action);
  }

  /** Whether something is said for an action in particular. */
  boolean knows(String action) {
    return byName.keySet().stream().anyMatch(key -> key.startsWith(key(action, "")));
  }

  /** All that there is for an action, by the name of the parameter. */
  Map<String, Object> all(String action) {
    Map<String, Object> all = new TreeMap<>();
    byName.keySet().stream()
        .filter(key -> !key.contains("#"))
        .forEach(name -> all.put(name, byName.get(name).get()));
    String prefix = key(action, "");
    byName.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .forEach(key -> all.put(key.substring(prefix.length()), byName.get(key).get()));
    return all;
  }

  private static String key(String action, String name) {
    return action + "#" + name;
  }
}
