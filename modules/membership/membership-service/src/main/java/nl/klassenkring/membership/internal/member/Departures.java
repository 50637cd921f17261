/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.service.persistence.GroupDeparturePersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps who left a group at will, and so may return (A4). */
@Component(service = Departures.class)
public class Departures {

  /** Notes that somebody left now. */
  public void begin(ClassGroup classGroup, long userId) throws PortalException {
    GroupDeparture departure =
        groupDeparturePersistence.fetchByG_L(classGroup.getGroupId(), userId);
    User user = userLocalService.getUser(userId);
    Date now = Date.from(clock.instant());

    if (departure == null) {
      departure = groupDeparturePersistence.create(counterLocalService.increment());
      departure.setCompanyId(classGroup.getCompanyId());
      departure.setGroupId(classGroup.getGroupId());
      departure.setSchoolGroupId(classGroup.getSchoolGroupId());
      departure.setLeaverUserId(userId);
    }

    departure.setUserId(userId);
    departure.setUserName(user.getFullName());
    departure.setCreateDate(now);
    departure.setModifiedDate(now);
    departure.setLeaverName(user.getFullName());
    departure.setEndDate(null);
    groupDeparturePersistence.update(departure);
  }

  /** Tells whether somebody left and may return. */
  public boolean isAway(long groupId, long userId) {
    GroupDeparture departure = groupDeparturePersistence.fetchByG_L(groupId, userId);

    return (departure != null) && (departure.getEndDate() == null);
  }

  /** Notes that it is over: he is back, or may not return. Nothing when he was not away. */
  public void end(long groupId, long userId) {
    GroupDeparture departure = groupDeparturePersistence.fetchByG_L(groupId, userId);

    if ((departure != null) && (departure.getEndDate() == null)) {
      Date now = Date.from(clock.instant());

      departure.setModifiedDate(now);
      departure.setEndDate(now);
      groupDeparturePersistence.update(departure);
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private GroupDeparturePersistence groupDeparturePersistence;

  @Reference private UserLocalService userLocalService;
}
