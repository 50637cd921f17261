/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.QuietHours;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleMails;
import nl.klassenkring.sample.school.internal.data.SamplePreference;
import nl.klassenkring.sample.school.internal.data.SampleUndeliveredMail;

/** Reads how people want to be mailed, and what did not reach them. */
final class SampleMailsReader {

  private SampleMailsReader() {}

  static SampleMails read(SampleFiles sampleFiles, DeclaredNames sites, DeclaredNames logins)
      throws SampleSchoolException {

    JsonFields mails = JsonFields.of(sampleFiles, "mails.json").only("preferences", "undelivered");
    List<SamplePreference> preferences = new ArrayList<>();
    List<SampleUndeliveredMail> undelivered = new ArrayList<>();

    for (JsonFields fields : mails.objects("preferences")) {
      fields.only("school", "person", "digest", "without", "quietFrom", "quietUntil");
      preferences.add(
          new SamplePreference(
              sites.refer(fields, "school"), logins.refer(fields, "person"), choices(fields)));
    }

    for (JsonFields fields : mails.objects("undelivered")) {
      fields.only("id", "group", "person", "category", "subject", "text", "answer");
      undelivered.add(
          new SampleUndeliveredMail(
              fields.text("id"),
              sites.refer(fields, "group"),
              logins.refer(fields, "person"),
              fields.parsed("category", MailCategory::valueOf),
              fields.text("subject"),
              String.join("\n", fields.texts("text")),
              fields.text("answer")));
    }

    return new SampleMails(preferences, undelivered);
  }

  private static ReaderChoices choices(JsonFields fields) throws SampleSchoolException {
    Set<MailCategory> without = EnumSet.noneOf(MailCategory.class);

    for (String name : fields.texts("without")) {
      try {
        without.add(MailCategory.valueOf(name));
      } catch (IllegalArgumentException exception) {
        throw new SampleSchoolException(
            fields.mistake("without", "cannot be " + name).getMessage(), exception);
      }
    }

    return new ReaderChoices(
        fields.parsed("digest", DigestFrequency::valueOf), without, quietHours(fields));
  }

  private static QuietHours quietHours(JsonFields fields) throws SampleSchoolException {
    return fields.has("quietFrom")
        ? new QuietHours(
            fields.parsed("quietFrom", LocalTime::parse),
            fields.parsed("quietUntil", LocalTime::parse))
        : QuietHours.NONE;
  }
}
