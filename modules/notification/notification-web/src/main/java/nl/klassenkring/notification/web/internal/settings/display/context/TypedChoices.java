/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.settings.display.context;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.notification.exception.NotificationPreferenceValueException;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.QuietHours;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.policy.portlet.PageRequest;

/** Reads the form of a reader's choices. */
public final class TypedChoices {

  /** The categories that the form offers: those that nobody must have, beside the digest. */
  static final List<MailCategory> OFFERED =
      Stream.of(MailCategory.values())
          .filter(MailCategory::canBeSwitchedOff)
          .filter(mailCategory -> mailCategory != MailCategory.DIGEST)
          .collect(Collectors.toUnmodifiableList());

  private TypedChoices() {}

  /**
   * Reads what was sent.
   *
   * @throws NotificationPreferenceValueException if the quiet hours are no two different times
   */
  public static ReaderChoices read(PageRequest pageRequest)
      throws NotificationPreferenceValueException {

    Collection<String> wanted = pageRequest.texts("category");

    return new ReaderChoices(
        frequency(pageRequest.text("frequency")),
        OFFERED.stream()
            .filter(mailCategory -> !wanted.contains(mailCategory.name()))
            .collect(Collectors.toList()),
        quietHours(pageRequest.text("quietFrom"), pageRequest.text("quietUntil")));
  }

  private static DigestFrequency frequency(String text) {
    return Arrays.stream(DigestFrequency.values())
        .filter(digestFrequency -> digestFrequency.name().equals(text))
        .findFirst()
        .orElse(DigestFrequency.WEEKLY);
  }

  static QuietHours quietHours(String from, String until)
      throws NotificationPreferenceValueException {

    if (from.isBlank() && until.isBlank()) {
      return QuietHours.NONE;
    }

    try {
      QuietHours quietHours =
          new QuietHours(LocalTime.parse(from.strip()), LocalTime.parse(until.strip()));

      if (quietHours.getFrom().isPresent()) {
        return quietHours;
      }
    } catch (DateTimeException exception) {
      throw new NotificationPreferenceValueException("No times: " + from + ", " + until, exception);
    }

    throw new NotificationPreferenceValueException("No time in between: " + from);
  }
}
