/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import java.util.Dictionary;
import java.util.Map;
import org.osgi.framework.FrameworkUtil;

/** Service properties, written in a row. */
public final class ServiceProperties {

  private ServiceProperties() {}

  /** One property. */
  public static Dictionary<String, ?> of(String key, Object value) {
    return FrameworkUtil.asDictionary(Map.of(key, value));
  }

  /** Two properties. */
  public static Dictionary<String, ?> of(String key1, Object value1, String key2, Object value2) {
    return FrameworkUtil.asDictionary(Map.of(key1, value1, key2, value2));
  }
}
