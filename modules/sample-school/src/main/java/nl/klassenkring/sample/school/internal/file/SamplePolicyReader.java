/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleDeviation;
import nl.klassenkring.sample.school.internal.data.SamplePolicy;

/** Reads what the foundation agreed, and what its schools proposed. */
final class SamplePolicyReader {

  private SamplePolicyReader() {}

  /** Reads it; the sites and people that it names must have been declared. */
  static SamplePolicy read(SampleFiles sampleFiles, DeclaredNames sites, DeclaredNames logins)
      throws SampleSchoolException {

    JsonFields fields =
        JsonFields.of(sampleFiles, "policy.json")
            .only("title", "note", "adoptedBy", "values", "deviations");
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> sources = new LinkedHashMap<>();

    for (JsonFields value : fields.objects("values")) {
      value.only("key", "value", "source");
      values.put(value.text("key"), lines(value));
      sources.put(value.text("key"), value.text("source"));
    }

    List<SampleDeviation> deviations = new ArrayList<>();

    for (JsonFields deviation : fields.objects("deviations")) {
      deviation.only("site", "proposedBy", "parameter", "value", "reason", "decision");
      deviations.add(
          new SampleDeviation(
              sites.refer(deviation, "site"),
              logins.refer(deviation, "proposedBy"),
              deviation.text("parameter"),
              lines(deviation),
              deviation.text("reason"),
              deviation.optionalText("decision")));
    }

    return new SamplePolicy(
        fields.text("title"),
        fields.text("note"),
        logins.refer(fields, "adoptedBy"),
        values,
        sources,
        deviations);
  }

  private static String lines(JsonFields fields) throws SampleSchoolException {
    return String.join("\n", fields.texts("value"));
  }
}
