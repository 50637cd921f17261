/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.text;

import java.util.stream.Stream;
import nl.klassenkring.language.junit.LanguageContract;
import nl.klassenkring.notification.constants.NotificationActionKeys;
import nl.klassenkring.notification.constants.NotificationConstants;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.preference.DigestFrequency;

class LanguageTest extends LanguageContract {

  @Override
  protected Stream<String> named() {
    return Stream.of(
            keys("category-", MailCategory.values()),
            keys("frequency-", DigestFrequency.values()),
            actions(NotificationActionKeys.RETRY_MAILS, NotificationActionKeys.VIEW_UNDELIVERED),
            portlets(
                NotificationPortletKeys.NOTIFICATION_SETTINGS,
                NotificationPortletKeys.UNDELIVERED_MAIL),
            Stream.of("model.resource." + NotificationConstants.RESOURCE_NAME))
        .flatMap(keys -> keys);
  }
}
