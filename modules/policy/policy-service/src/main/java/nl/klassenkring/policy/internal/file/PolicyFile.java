/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.file;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A policy as a file has it. Immutable. */
public final class PolicyFile {

  private final String title;
  private final String note;
  private final Map<String, String> values;
  private final Map<String, String> sources;

  public PolicyFile(
      String title, String note, Map<String, String> values, Map<String, String> sources) {

    this.title = Objects.requireNonNull(title, "title");
    this.note = Objects.requireNonNull(note, "note");
    this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    this.sources = Collections.unmodifiableMap(new TreeMap<>(sources));
  }

  public String title() {
    return title;
  }

  /** What changed, or where it comes from; may be empty. */
  public String note() {
    return note;
  }

  /** What is set, by the key of its parameter. */
  public Map<String, String> values() {
    return values;
  }

  /** The words that values come from, by the key of the parameter. */
  public Map<String, String> sources() {
    return sources;
  }
}
