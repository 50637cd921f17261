/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.notification.model.NotificationPreference;
import nl.klassenkring.notification.model.NotificationPreferenceTable;
import nl.klassenkring.notification.service.NotificationPreferenceLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How somebody wants to be told of what happens. It is about nobody else, and goes with its user.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class NotificationPreferenceUserData extends EntityUserData<NotificationPreference> {

  public NotificationPreferenceUserData() {
    super(
        NotificationPreference.class,
        UserDataColumns.of(NotificationPreferenceTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "frequency", "switchedOff")
            .build());
  }

  @Override
  public void autoAnonymize(
      NotificationPreference notificationPreference, long userId, User anonymousUser)
      throws PortalException {

    delete(notificationPreference);
  }

  @Override
  public void delete(NotificationPreference notificationPreference) throws PortalException {
    notificationPreferenceLocalService.deleteNotificationPreference(notificationPreference);
  }

  @Override
  protected NotificationPreferenceLocalService localService() {
    return notificationPreferenceLocalService;
  }

  @Override
  protected void update(NotificationPreference notificationPreference) {
    notificationPreferenceLocalService.updateNotificationPreference(notificationPreference);
  }

  @Reference private NotificationPreferenceLocalService notificationPreferenceLocalService;
}
