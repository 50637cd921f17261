/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.preference;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.model.NotificationPreference;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.QuietHours;
import nl.klassenkring.notification.preference.ReaderChoices;

/** How choices are kept in a row. */
public final class StoredChoices {

  private StoredChoices() {}

  /** Gives what a row says. A category that is not known any more is passed over. */
  public static ReaderChoices read(NotificationPreference preference) {
    return new ReaderChoices(
        DigestFrequency.valueOf(preference.getFrequency()),
        categories(preference.getSwitchedOff()),
        QuietHours.ofMinutes(preference.getQuietFrom(), preference.getQuietUntil()));
  }

  /** Lets a row say something. */
  public static void write(ReaderChoices readerChoices, NotificationPreference preference) {
    preference.setFrequency(readerChoices.getDigestFrequency().name());
    preference.setSwitchedOff(text(readerChoices.getSwitchedOff()));
    preference.setQuietFrom(readerChoices.getQuietHours().fromMinutes());
    preference.setQuietUntil(readerChoices.getQuietHours().untilMinutes());
  }

  static Set<MailCategory> categories(String text) {
    Collection<String> names = Arrays.asList(text.split(","));
    Set<MailCategory> categories = EnumSet.noneOf(MailCategory.class);

    for (MailCategory mailCategory : MailCategory.values()) {
      if (names.contains(mailCategory.name())
          && mailCategory.canBeSwitchedOff()
          && (mailCategory != MailCategory.DIGEST)) {

        categories.add(mailCategory);
      }
    }

    return categories;
  }

  static String text(Collection<MailCategory> categories) {
    return categories.stream().map(MailCategory::name).sorted().collect(Collectors.joining(","));
  }
}
