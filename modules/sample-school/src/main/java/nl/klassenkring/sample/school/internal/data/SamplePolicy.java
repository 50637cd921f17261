/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;
import java.util.Map;

/** What the foundation agreed for all its schools (G1). Immutable. */
public final class SamplePolicy {

  private final String title;
  private final String note;
  private final String adoptedBy;
  private final Map<String, String> values;
  private final Map<String, String> sources;
  private final List<SampleDeviation> deviations;

  public SamplePolicy(
      String title,
      String note,
      String adoptedBy,
      Map<String, String> values,
      Map<String, String> sources,
      List<SampleDeviation> deviations) {

    this.title = title;
    this.note = note;
    this.adoptedBy = adoptedBy;
    this.values = Map.copyOf(values);
    this.sources = Map.copyOf(sources);
    this.deviations = List.copyOf(deviations);
  }

  public String title() {
    return title;
  }

  public String note() {
    return note;
  }

  /** The login of the privacy officer, who decides about deviations too. */
  public String adoptedBy() {
    return adoptedBy;
  }

  /** The values as they are written down, by the key of their parameter. */
  public Map<String, String> values() {
    return values;
  }

  /** The words that they come from. */
  public Map<String, String> sources() {
    return sources;
  }

  /** What schools proposed, in that order. */
  public List<SampleDeviation> deviations() {
    return deviations;
  }
}
