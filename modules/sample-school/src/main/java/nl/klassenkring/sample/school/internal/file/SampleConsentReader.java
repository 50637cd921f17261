/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleAnswers;
import nl.klassenkring.sample.school.internal.data.SampleConsent;
import nl.klassenkring.sample.school.internal.data.SampleFamily;

/** Reads how the guardians of a school answered. */
final class SampleConsentReader {

  private final SampleFiles sampleFiles;
  private final JsonFields fields;

  private SampleConsentReader(SampleFiles sampleFiles, JsonFields fields) {
    this.sampleFiles = sampleFiles;
    this.fields = fields;
  }

  static SampleConsent read(SampleFiles sampleFiles, String file) throws SampleSchoolException {
    return new SampleConsentReader(
            sampleFiles,
            JsonFields.of(sampleFiles, file)
                .only("paper", "campaignDays", "answers", "usual", "families"))
        .consent();
  }

  private SampleConsent consent() throws SampleSchoolException {
    List<SampleAnswers> usual = new ArrayList<>();
    for (String name : fields.texts("usual")) {
      usual.add(answers(name));
    }
    if (usual.isEmpty()) {
      throw fields.mistake("usual", "must name answers");
    }
    return new SampleConsent(
        SampleAttachments.bytes(sampleFiles, fields, "paper", fields.text("paper")),
        campaignDays(),
        usual,
        families());
  }

  private OptionalInt campaignDays() throws SampleSchoolException {
    return fields.has("campaignDays")
        ? OptionalInt.of(fields.count("campaignDays"))
        : OptionalInt.empty();
  }

  private List<SampleFamily> families() throws SampleSchoolException {
    List<SampleFamily> families = new ArrayList<>();
    for (JsonFields family : fields.objects("families")) {
      family.only("pupil", "guardian", "answers", "withdrawn");
      families.add(
          new SampleFamily(
              family.text("pupil"),
              family.optionalText("guardian"),
              answers(family.text("answers")),
              family.optionalTexts("withdrawn")));
    }
    return families;
  }

  private SampleAnswers answers(String name) throws SampleSchoolException {
    JsonFields answers = fields.object("answers").object(name).only("given", "refused");

    return new SampleAnswers(answers.texts("given"), answers.texts("refused"));
  }
}
