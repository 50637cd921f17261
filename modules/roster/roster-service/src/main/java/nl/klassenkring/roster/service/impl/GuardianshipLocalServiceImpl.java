/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.roster.exception.GuardianAuthorityException;
import nl.klassenkring.roster.internal.query.RosterQuery;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.base.GuardianshipLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps who is whose guardian; asks for no permission. A guardianship holds from its start up to
 * its end, which it does not include. Lists are read from the database with one query.
 */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.Guardianship",
    service = AopService.class)
public class GuardianshipLocalServiceImpl extends GuardianshipLocalServiceBaseImpl {

  /**
   * Makes a guardian one of a pupil.
   *
   * @param relation the school's own word for it; can be empty
   * @param authority whether the guardian decides for the pupil
   * @throws GuardianAuthorityException if they are of different schools, or it is so already
   */
  @Override
  public Guardianship addGuardianship(
      long userId,
      long guardianId,
      long pupilId,
      String relation,
      boolean authority,
      Date startDate)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    Pupil pupil = pupilPersistence.findByPrimaryKey(pupilId);

    requireSameSchool(guardianId, pupil);

    if (!find(pair(guardianId, pupilId).notEndedAt(startDate)).isEmpty()) {
      throw new GuardianAuthorityException(
          guardianId + " is a guardian of " + pupilId + " already");
    }

    Guardianship guardianship = guardianshipPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    guardianship.setCompanyId(pupil.getCompanyId());
    guardianship.setUserId(userId);
    guardianship.setUserName(user.getFullName());
    guardianship.setCreateDate(now);
    guardianship.setModifiedDate(now);
    guardianship.setSchoolGroupId(pupil.getSchoolGroupId());
    guardianship.setGuardianId(guardianId);
    guardianship.setPupilId(pupilId);
    guardianship.setRelation(relation);
    guardianship.setAuthority(authority);
    guardianship.setStartDate(startDate);

    return guardianshipPersistence.update(guardianship);
  }

  /** Ends a guardianship. */
  @Override
  public Guardianship endGuardianship(long guardianshipId, Date endDate) throws PortalException {
    Guardianship guardianship = guardianshipPersistence.findByPrimaryKey(guardianshipId);

    guardianship.setModifiedDate(Date.from(clock.instant()));
    guardianship.setEndDate(endDate);

    return guardianshipPersistence.update(guardianship);
  }

  /** Gives the guardianships of pupils that hold at a moment. */
  @Override
  public List<Guardianship> getGuardianships(long[] pupilIds, Date moment) {
    return pupilIds.length == 0
        ? List.of()
        : find(RosterQuery.ofGuardianships().in("pupilId", pupilIds).at(moment));
  }

  /** Gives all guardianships that a pupil ever had, in the order in which they start. */
  @Override
  public List<Guardianship> getPupilGuardianships(long pupilId) {
    return find(RosterQuery.ofGuardianships().eq("pupilId", pupilId));
  }

  /** Gives the guardianships of the pupils of a class group that hold at a moment. */
  @Override
  public List<Guardianship> getGroupGuardianships(long groupId, Date moment) {
    RosterQuery enrolments = RosterQuery.ofEnrolments().eq("groupId", groupId).at(moment);

    return find(RosterQuery.ofGuardianships().at(moment).in("pupilId", enrolments, "pupilId"));
  }

  /** Gives the guardianships of all pupils of a school that hold at a moment. */
  @Override
  public List<Guardianship> getSchoolGuardianships(long schoolGroupId, Date moment) {
    return find(RosterQuery.ofGuardianships().eq("schoolGroupId", schoolGroupId).at(moment));
  }

  /** Gives the guardianships of a user that hold at a moment, at all schools. */
  @Override
  public List<Guardianship> getUserGuardianships(long guardianUserId, Date moment) {
    RosterQuery guardians = RosterQuery.ofGuardians().eq("guardianUserId", guardianUserId);

    return find(RosterQuery.ofGuardianships().at(moment).in("guardianId", guardians, "guardianId"));
  }

  /**
   * Gives a guardian authority, or takes it away, from a moment on: the guardianship ends and
   * another one starts, so that it stays known who could decide when.
   *
   * @return the guardianship that holds from the moment on
   */
  @Override
  public Guardianship updateAuthority(
      long userId, long guardianshipId, boolean authority, Date moment) throws PortalException {

    Guardianship guardianship = guardianshipPersistence.findByPrimaryKey(guardianshipId);

    if (guardianship.isAuthority() == authority) {
      return guardianship;
    }

    endGuardianship(guardianshipId, moment);

    return addGuardianship(
        userId,
        guardianship.getGuardianId(),
        guardianship.getPupilId(),
        guardianship.getRelation(),
        authority,
        moment);
  }

  private void requireSameSchool(long guardianId, Pupil pupil) throws PortalException {
    long schoolGroupId = guardianPersistence.findByPrimaryKey(guardianId).getSchoolGroupId();

    if (schoolGroupId != pupil.getSchoolGroupId()) {
      throw new GuardianAuthorityException(
          "Guardian " + guardianId + " is of another school than pupil " + pupil.getPupilId());
    }
  }

  private static RosterQuery pair(long guardianId, long pupilId) {
    return RosterQuery.ofGuardianships().eq("guardianId", guardianId).eq("pupilId", pupilId);
  }

  private List<Guardianship> find(RosterQuery rosterQuery) {
    return guardianshipPersistence.findWithDynamicQuery(
        rosterQuery.orderBy("startDate", "guardianshipId").build());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;
}
