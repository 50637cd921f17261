/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.policy.internal.acknowledgement.MemberQueries;
import nl.klassenkring.policy.internal.permission.Schools;
import nl.klassenkring.policy.model.Acknowledgement;
import nl.klassenkring.policy.service.base.AcknowledgementLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps who read which agreements (G2); asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.Acknowledgement",
    service = AopService.class)
public class AcknowledgementLocalServiceImpl extends AcknowledgementLocalServiceBaseImpl {

  /**
   * Adds that a user read the agreements of a school; what he said before about the same ones
   * stays.
   *
   * @param versionKey says which values they had
   */
  @Override
  public Acknowledgement acknowledge(long userId, long schoolGroupId, String versionKey)
      throws PortalException {

    Acknowledgement earlier = fetchAcknowledgement(userId, schoolGroupId, versionKey);

    if (earlier != null) {
      return earlier;
    }

    User user = userLocalService.getUser(userId);
    Acknowledgement acknowledgement =
        acknowledgementPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    acknowledgement.setCompanyId(schools.school(schoolGroupId).getCompanyId());
    acknowledgement.setUserId(userId);
    acknowledgement.setUserName(user.getFullName());
    acknowledgement.setCreateDate(now);
    acknowledgement.setModifiedDate(now);
    acknowledgement.setSchoolGroupId(schoolGroupId);
    acknowledgement.setVersionKey(versionKey);

    return acknowledgementPersistence.update(acknowledgement);
  }

  /** Gives what a user said about the agreements of a school as they were, or null. */
  @Override
  public Acknowledgement fetchAcknowledgement(long userId, long schoolGroupId, String versionKey) {
    return acknowledgementPersistence.fetchByU_S_V(userId, schoolGroupId, versionKey);
  }

  /**
   * Gives a page of the active members of a school and its groups who have not acknowledged the
   * agreements, by name.
   */
  @Override
  public List<User> getUnacknowledgedUsers(
      long schoolGroupId, String versionKey, int start, int end) {

    return userLocalService.dslQuery(
        MemberQueries.unacknowledged(schoolGroupId, versionKey, start, end));
  }

  /** Counts the active members of a school and its groups who have not acknowledged them. */
  @Override
  public int getUnacknowledgedUsersCount(long schoolGroupId, String versionKey) {
    return userLocalService.dslQueryCount(
        MemberQueries.countUnacknowledged(schoolGroupId, versionKey));
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private Schools schools;
}
