/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleHandover;

/** Reads what councils hand to the director. */
final class SampleHandoverReader {

  private SampleHandoverReader() {}

  static List<SampleHandover> read(
      SampleFiles sampleFiles, DeclaredNames sites, DeclaredNames logins)
      throws SampleSchoolException {

    List<SampleHandover> handovers = new ArrayList<>();

    for (JsonFields fields :
        JsonFields.of(sampleFiles, "handovers.json").only("handovers").objects("handovers")) {

      fields.only("id", "group", "author", "category", "title", "text");
      handovers.add(
          new SampleHandover(
              fields.text("id"),
              sites.refer(fields, "group"),
              logins.refer(fields, "author"),
              fields.parsed("category", key -> PostCategory.fromKey(key).orElseThrow()),
              fields.text("title"),
              String.join("\n", fields.texts("text"))));
    }

    return handovers;
  }
}
