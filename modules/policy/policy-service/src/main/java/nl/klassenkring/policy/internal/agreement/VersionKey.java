/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.policy.agreement.AgreedValue;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;

/**
 * Names values by a hash of them, so that people acknowledge what holds and not how it came to hold
 * (G2). How a value is written down makes no difference.
 */
final class VersionKey {

  private VersionKey() {}

  /**
   * The key of values; 64 hexadecimal digits.
   *
   * @throws IllegalArgumentException if one is no value
   */
  static String of(ZoneId zone, List<AgreedValue> values) {
    Map<String, String> texts = new TreeMap<>();

    for (AgreedValue value : values) {
      RuleParameter<?> parameter = RuleCatalogue.parameter(value.getParameterKey()).orElseThrow();

      texts.put(parameter.key(), canonical(parameter, value.getValue()));
    }

    return hash(zone.getId() + texts);
  }

  private static <T> String canonical(RuleParameter<T> parameter, String text) {
    return parameter.type().format(parameter.parse(text));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      StringBuilder hexadecimal = new StringBuilder();

      for (byte each : digest) {
        hexadecimal.append(String.format("%02x", each));
      }

      return hexadecimal.toString();
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java has SHA-256", exception);
    }
  }
}
