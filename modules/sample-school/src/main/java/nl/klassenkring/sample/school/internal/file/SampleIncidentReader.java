/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleIncident;

/** Reads what was reported, and what was done about it. */
final class SampleIncidentReader {

  private SampleIncidentReader() {}

  static List<SampleIncident> read(
      SampleFiles sampleFiles, DeclaredNames postIds, DeclaredNames logins)
      throws SampleSchoolException {

    List<SampleIncident> incidents = new ArrayList<>();

    for (JsonFields fields :
        JsonFields.of(sampleFiles, "incidents.json").only("incidents").objects("incidents")) {

      fields.only("post", "reporter", "reason", "words", "teacher", "director", "note");
      incidents.add(
          new SampleIncident(
              postIds.refer(fields, "post"),
              logins.refer(fields, "reporter"),
              fields.text("reason"),
              fields.text("words"),
              logins.refer(fields, "teacher"),
              logins.refer(fields, "director"),
              fields.text("note")));
    }

    return incidents;
  }
}
