/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.roster.internal.query.RosterQuery;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.service.base.GuardianLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps guardians; asks for no permission. Lists are read from the database. */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.Guardian",
    service = AopService.class)
public class GuardianLocalServiceImpl extends GuardianLocalServiceBaseImpl {

  /**
   * Adds a guardian, of no pupil yet and without an account.
   *
   * @param rosterKey the guardian's key in the administration of the school
   */
  @Override
  public Guardian addGuardian(
      long userId,
      long schoolGroupId,
      String rosterKey,
      String firstName,
      String namePrefix,
      String lastName,
      String emailAddress)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    Group school = groupLocalService.getGroup(schoolGroupId);
    Guardian guardian = guardianPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    guardian.setCompanyId(school.getCompanyId());
    guardian.setUserId(userId);
    guardian.setUserName(user.getFullName());
    guardian.setCreateDate(now);
    guardian.setModifiedDate(now);
    guardian.setSchoolGroupId(schoolGroupId);
    guardian.setRosterKey(rosterKey);
    guardian.setFirstName(firstName);
    guardian.setNamePrefix(namePrefix);
    guardian.setLastName(lastName);
    guardian.setEmailAddress(emailAddress);

    return guardianPersistence.update(guardian);
  }

  /** Gives the guardian with a key of the school's administration, or null. */
  @Override
  public Guardian fetchGuardian(long schoolGroupId, String rosterKey) {
    return guardianPersistence.fetchByS_K(schoolGroupId, rosterKey);
  }

  /** Gives the guardians with these ids, as far as there are such, with one query. */
  @Override
  public List<Guardian> getGuardians(long[] guardianIds) {
    return guardianIds.length == 0
        ? List.of()
        : find(RosterQuery.ofGuardians().in("guardianId", guardianIds));
  }

  /** Gives a page of the guardians of a school, in the order of first names. */
  @Override
  public List<Guardian> getSchoolGuardians(long schoolGroupId, int start, int end) {
    return guardianPersistence.findWithDynamicQuery(
        RosterQuery.ofGuardians()
            .eq("schoolGroupId", schoolGroupId)
            .orderBy("firstName", "lastName", "guardianId")
            .build(),
        start,
        end);
  }

  /** Gives what the roster knows of a user who is a guardian; a row for each school. */
  @Override
  public List<Guardian> getUserGuardians(long guardianUserId) {
    return find(RosterQuery.ofGuardians().eq("guardianUserId", guardianUserId));
  }

  /** Connects a guardian with an account; 0 takes the connection away. */
  @Override
  public Guardian updateGuardianUser(long guardianId, long guardianUserId) throws PortalException {
    Guardian guardian = guardianPersistence.findByPrimaryKey(guardianId);

    guardian.setModifiedDate(Date.from(clock.instant()));
    guardian.setGuardianUserId(guardianUserId);

    return guardianPersistence.update(guardian);
  }

  private List<Guardian> find(RosterQuery rosterQuery) {
    return guardianPersistence.findWithDynamicQuery(
        rosterQuery.orderBy("firstName", "lastName", "guardianId").build());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;
}
