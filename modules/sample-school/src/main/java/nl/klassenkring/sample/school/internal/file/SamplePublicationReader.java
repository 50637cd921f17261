/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SamplePublication;

/** Reads what is asked to be made public. */
final class SamplePublicationReader {

  private SamplePublicationReader() {}

  static List<SamplePublication> read(
      SampleFiles sampleFiles, DeclaredNames postIds, DeclaredNames logins)
      throws SampleSchoolException {

    List<SamplePublication> publications = new ArrayList<>();

    for (JsonFields fields :
        JsonFields.of(sampleFiles, "publications.json")
            .only("publications")
            .objects("publications")) {

      fields.only("post", "title", "text", "caption", "approvedBy");
      publications.add(
          new SamplePublication(
              postIds.refer(fields, "post"),
              fields.text("title"),
              String.join("\n", fields.texts("text")),
              fields.optionalText("caption"),
              fields.has("approvedBy") ? logins.refer(fields, "approvedBy") : ""));
    }

    return publications;
  }
}
