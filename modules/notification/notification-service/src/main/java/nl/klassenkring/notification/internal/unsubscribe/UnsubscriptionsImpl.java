/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.unsubscribe;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.util.Portal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.service.NotificationPreferenceLocalService;
import nl.klassenkring.notification.unsubscribe.Unsubscription;
import nl.klassenkring.notification.unsubscribe.Unsubscriptions;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes the links that take a reader off, and does what they say. */
@Component(service = {Unsubscriptions.class, UnsubscriptionsImpl.class})
public class UnsubscriptionsImpl implements Unsubscriptions {

  /**
   * Gives the address that takes a reader off the mails of a category.
   *
   * @return empty for a category that nobody can do without
   */
  public Optional<String> address(
      long companyId, long userId, long schoolGroupId, MailCategory mailCategory)
      throws PortalException {

    if (!mailCategory.canBeSwitchedOff() || (userId == 0) || (schoolGroupId == 0)) {
      return Optional.empty();
    }

    Company company = companyLocalService.getCompany(companyId);
    String token =
        UnsubscribeToken.sign(
            new Unsubscription(companyId, userId, schoolGroupId, mailCategory),
            clock.instant().plus(VALID),
            secret(company));

    return Optional.of(
        company.getPortalURL(0) + portal.getPathModule() + PATH + "?" + TOKEN + "=" + token);
  }

  @Override
  public Optional<Unsubscription> read(String token) {
    if (token == null) {
      return Optional.empty();
    }

    return UnsubscribeToken.companyId(token)
        .map(companyLocalService::fetchCompany)
        .flatMap(company -> UnsubscribeToken.read(token, clock.instant(), secret(company)))
        .filter(unsubscription -> unsubscription.getMailCategory().canBeSwitchedOff());
  }

  @Override
  public Optional<Unsubscription> unsubscribe(String token) throws PortalException {
    Optional<Unsubscription> read = read(token);

    if (read.isPresent()) {
      Unsubscription unsubscription = read.get();

      notificationPreferenceLocalService.unsubscribe(
          unsubscription.getUserId(),
          unsubscription.getSchoolGroupId(),
          unsubscription.getMailCategory());
    }

    return read;
  }

  private static byte[] secret(Company company) {
    return company.getKeyObj().getEncoded();
  }

  /** A mail is looked for long after it came. */
  private static final Duration VALID = Duration.ofDays(90);

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CompanyLocalService companyLocalService;

  @Reference private NotificationPreferenceLocalService notificationPreferenceLocalService;

  @Reference private Portal portal;
}
