/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.settings.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.service.NotificationPreferenceService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the current user chose in the school of the page. */
@Component(service = Settings.class)
public class Settings {

  /** Gives the form, as it was typed if it comes back. */
  public SettingsDisplayContext of(PageRequest pageRequest) throws PortalException {
    ReaderChoices choices =
        notificationPreferenceService.getMyChoices(pageRequest.getSchoolGroupId());

    if (pageRequest.isTyped("frequency")) {
      Collection<String> wanted = pageRequest.texts("category");

      return create(
          pageRequest.text("frequency"),
          mailCategory -> wanted.contains(mailCategory.name()),
          pageRequest.text("quietFrom"),
          pageRequest.text("quietUntil"));
    }

    return create(
        choices.getDigestFrequency().name(),
        choices::wants,
        time(choices.getQuietHours().getFrom()),
        time(choices.getQuietHours().getUntil()));
  }

  private static SettingsDisplayContext create(
      String frequency, Predicate<MailCategory> wanted, String quietFrom, String quietUntil) {

    return new SettingsDisplayContext(
        frequency,
        TypedChoices.OFFERED.stream()
            .map(
                mailCategory -> new CategoryDisplay(mailCategory.name(), wanted.test(mailCategory)))
            .collect(Collectors.toList()),
        quietFrom,
        quietUntil);
  }

  private static String time(Optional<LocalTime> time) {
    return time.map(LocalTime::toString).orElse("");
  }

  @Reference private NotificationPreferenceService notificationPreferenceService;
}
