/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleAnswers;
import nl.klassenkring.sample.school.internal.data.SampleCampaign;
import nl.klassenkring.sample.school.internal.data.SampleConsent;
import nl.klassenkring.sample.school.internal.data.SampleFamily;

/** Reads how the guardians of a school answered. */
final class SampleConsentReader {

  private final JsonFields fields;

  private SampleConsentReader(JsonFields fields) {
    this.fields = fields;
  }

  static SampleConsent read(SampleFiles sampleFiles, String file) throws SampleSchoolException {
    return new SampleConsentReader(
            JsonFields.of(sampleFiles, file).only("campaign", "answers", "usual", "families"))
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
    return new SampleConsent(campaign(), usual, families());
  }

  private SampleCampaign campaign() throws SampleSchoolException {
    if (!fields.has("campaign")) {
      return null;
    }
    JsonFields campaign = fields.object("campaign").only("startedDaysAgo", "dueInDays");

    return new SampleCampaign(campaign.count("startedDaysAgo"), campaign.count("dueInDays"));
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
