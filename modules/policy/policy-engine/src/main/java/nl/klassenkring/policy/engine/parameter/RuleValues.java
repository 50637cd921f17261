/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The values that a school's rules have, as they are written down: what is not set has the
 * catalogue's default. And the zone in which all its times are meant. Immutable.
 */
public final class RuleValues {

  private final ZoneId zone;
  private final Map<String, String> texts;

  private RuleValues(ZoneId zone, Map<String, String> texts) {
    this.zone = Objects.requireNonNull(zone, "zone");
    this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** Nothing set: the defaults of the catalogue. */
  public static RuleValues defaults(ZoneId zone) {
    return new RuleValues(zone, Map.of());
  }

  /** Values as they are written down, by the key of their parameter. */
  public static RuleValues of(ZoneId zone, Map<String, String> texts) {
    return new RuleValues(zone, texts);
  }

  /** The same values, but for one that is set. */
  public <T> RuleValues with(RuleParameter<T> parameter, T value) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.put(parameter.key(), parameter.type().format(value));
    return new RuleValues(zone, changed);
  }

  public ZoneId zone() {
    return zone;
  }

  /** What is set, by the key of its parameter. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The value of a parameter; throws IllegalArgumentException when what is set is none. */
  public <T> T get(RuleParameter<T> parameter) {
    String text = texts.get(parameter.key());

    return text == null ? parameter.defaultValue() : parameter.parse(text);
  }
}
