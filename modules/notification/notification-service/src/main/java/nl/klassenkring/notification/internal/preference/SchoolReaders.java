/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.preference;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.notification.model.NotificationPreference;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.service.persistence.NotificationPreferencePersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what many readers chose, at once. */
@Component(service = SchoolReaders.class)
public class SchoolReaders {

  /** Gives the choices of those of the users who made some, in one statement at most. */
  public Map<SchoolReader, ReaderChoices> choices(Collection<Long> userIds) {
    Map<SchoolReader, ReaderChoices> choices = new HashMap<>();

    if (userIds.isEmpty()) {
      return choices;
    }

    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(
            NotificationPreference.class, SchoolReaders.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.in("userId", userIds));

    List<NotificationPreference> preferences =
        notificationPreferencePersistence.findWithDynamicQuery(dynamicQuery);

    for (NotificationPreference preference : preferences) {
      choices.put(
          new SchoolReader(preference.getGroupId(), preference.getUserId()),
          StoredChoices.read(preference));
    }

    return choices;
  }

  @Reference private NotificationPreferencePersistence notificationPreferencePersistence;
}
