/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.notification.internal.preference.StoredChoices;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.model.NotificationPreference;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.service.base.NotificationPreferenceLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps how people want to be told of what happens in a school; asks for no permission, {@link
 * NotificationPreferenceServiceImpl} does.
 */
@Component(
    property = "model.class.name=nl.klassenkring.notification.model.NotificationPreference",
    service = AopService.class)
public class NotificationPreferenceLocalServiceImpl
    extends NotificationPreferenceLocalServiceBaseImpl {

  /**
   * Gives what a user chose; what holds without a choice if he made none.
   *
   * @param schoolGroupId the Site of the school
   */
  @Override
  public ReaderChoices getChoices(long userId, long schoolGroupId) {
    NotificationPreference preference =
        notificationPreferencePersistence.fetchByG_U(schoolGroupId, userId);

    return (preference == null) ? ReaderChoices.DEFAULT : StoredChoices.read(preference);
  }

  /**
   * Takes a user off the mails of a category. Nothing changes for one that nobody can do without.
   *
   * @param schoolGroupId the Site of the school
   */
  @Override
  public ReaderChoices unsubscribe(long userId, long schoolGroupId, MailCategory mailCategory)
      throws PortalException {

    ReaderChoices choices = getChoices(userId, schoolGroupId).without(mailCategory);

    updateChoices(userId, schoolGroupId, choices);

    return choices;
  }

  /**
   * Keeps what a user chose.
   *
   * @param schoolGroupId the Site of the school
   */
  @Override
  public NotificationPreference updateChoices(
      long userId, long schoolGroupId, ReaderChoices readerChoices) throws PortalException {

    User user = userLocalService.getUser(userId);
    Date now = Date.from(clock.instant());
    NotificationPreference preference =
        notificationPreferencePersistence.fetchByG_U(schoolGroupId, userId);

    if (preference == null) {
      preference = notificationPreferencePersistence.create(counterLocalService.increment());
      preference.setGroupId(schoolGroupId);
      preference.setCompanyId(user.getCompanyId());
      preference.setUserId(userId);
      preference.setUserName(user.getFullName());
      preference.setCreateDate(now);
    }

    preference.setModifiedDate(now);
    StoredChoices.write(readerChoices, preference);

    return notificationPreferencePersistence.update(preference);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;
}
