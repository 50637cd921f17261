/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.portlet;

import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.StringUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Typed reading of the properties of a service, which can be single values, arrays or lists. */
final class ServiceProperties {

  private final Function<String, Object> values;
  private final Set<String> keys;

  ServiceProperties(Collection<String> keys, Function<String, Object> values) {
    this.keys = new TreeSet<>(keys);
    this.values = values;
  }

  /** Several values are joined with commas. */
  String text(String key, String defaultValue) {
    List<String> list = list(key);
    return list.isEmpty() ? defaultValue : String.join(",", list);
  }

  boolean flag(String key, boolean defaultValue) {
    return GetterUtil.getBoolean(text(key, null), defaultValue);
  }

  int number(String key, int defaultValue) {
    return GetterUtil.getInteger(text(key, null), defaultValue);
  }

  double fraction(String key, double defaultValue) {
    return GetterUtil.getDouble(text(key, null), defaultValue);
  }

  List<String> list(String key) {
    Object value = values.apply(key);
    List<String> list = new ArrayList<>();
    if (value instanceof Object[] array) {
      for (Object each : array) {
        list.add(String.valueOf(each));
      }
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(each -> list.add(String.valueOf(each)));
    } else if (value != null) {
      list.add(value.toString());
    }
    return list;
  }

  /** As {@link #list}, with values that hold commas taken apart. */
  Set<String> set(String key) {
    Set<String> set = new TreeSet<>();
    for (String value : list(key)) {
      set.addAll(List.of(StringUtil.split(value)));
    }
    return set;
  }

  /** The values whose keys begin with a prefix, by the rest of their keys. */
  Map<String, String> withPrefix(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String key : keys) {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), text(key, ""));
      }
    }
    return found;
  }
}
