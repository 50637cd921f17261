/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Configurations as the component runtime gives them: set attributes over the defaults. */
final class Configurations {

  private Configurations() {}

  static SchoolPolicyConfiguration of(Map<String, Object> attributes) {
    return (SchoolPolicyConfiguration)
        Proxy.newProxyInstance(
            Configurations.class.getClassLoader(),
            new Class<?>[] {SchoolPolicyConfiguration.class},
            (proxy, method, arguments) -> attribute(method, attributes));
  }

  /** A configuration of one school that deviates in one attribute. */
  static SchoolPolicyConfiguration of(String school, String attribute, Object value) {
    return of(Map.of("school", school, attribute, value));
  }

  static ConfiguredSchoolPolicy configured(Map<String, Object> attributes) {
    ConfiguredSchoolPolicy configured = new ConfiguredSchoolPolicy();
    configured.read(of(attributes), Map.of("service.pid", "pid-of-" + attributes.get("school")));
    return configured;
  }

  private static Object attribute(Method method, Map<String, Object> attributes) {
    return attributes.getOrDefault(method.getName(), method.getDefaultValue());
  }
}
