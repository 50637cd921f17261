/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleHelpRequest;
import nl.klassenkring.sample.school.internal.data.SampleHelpSlot;

/** Reads what posts ask of parents. */
final class SampleHelpRequestReader {

  private SampleHelpRequestReader() {}

  static List<SampleHelpRequest> read(
      SampleFiles sampleFiles, DeclaredNames postIds, DeclaredNames logins)
      throws SampleSchoolException {

    List<SampleHelpRequest> helpRequests = new ArrayList<>();

    for (JsonFields fields :
        JsonFields.of(sampleFiles, "help-requests.json")
            .only("helpRequests")
            .objects("helpRequests")) {

      fields.only("post", "decision", "slots");
      helpRequests.add(
          new SampleHelpRequest(
              postIds.refer(fields, "post"),
              fields.parsed("decision", key -> DecisionMode.fromKey(key).orElseThrow()),
              slots(fields, logins)));
    }

    return helpRequests;
  }

  private static List<SampleHelpSlot> slots(JsonFields helpRequest, DeclaredNames logins)
      throws SampleSchoolException {

    List<SampleHelpSlot> slots = new ArrayList<>();

    for (JsonFields fields : helpRequest.objects("slots")) {
      fields.only("daysAfter", "start", "end", "task", "wanted", "helpers");
      slots.add(
          new SampleHelpSlot(
              fields.count("daysAfter"),
              fields.parsed("start", LocalTime::parse),
              fields.parsed("end", LocalTime::parse),
              fields.text("task"),
              fields.count("wanted"),
              helpers(fields, logins)));
    }

    return slots;
  }

  private static List<String> helpers(JsonFields slot, DeclaredNames logins)
      throws SampleSchoolException {

    List<String> helpers = new ArrayList<>();

    for (JsonFields helper : slot.objects("helpers")) {
      helper.only("login");
      helpers.add(logins.refer(helper, "login"));
    }

    return helpers;
  }
}
