/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.roster.internal.query.RosterQuery;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.base.EnrolmentLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps enrolments; asks for no permission. An enrolment holds from its start up to its end, which
 * it does not include. It is never removed: a pupil who moves to another group gets a second one.
 * At any moment of a school year a pupil has one in the own group, and one more for each composed
 * group with a Site that the pupil is in beside it; only the first kind says which group is the
 * pupil's.
 */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.Enrolment",
    service = AopService.class)
public class EnrolmentLocalServiceImpl extends EnrolmentLocalServiceBaseImpl {

  /**
   * Enrols a pupil in the own group for a school year, or what is left of it.
   *
   * @param groupId the Site of the class group; 0 when there is none
   * @param rosterGroupKey the group's key in the administration of the school
   * @param schoolYear as in {@code 2026-2027}
   * @param endDate the end of the school year, in the school's zone; null when it has no end
   */
  @Override
  public Enrolment addEnrolment(
      long userId,
      long pupilId,
      long groupId,
      String rosterGroupKey,
      String rosterGroupName,
      String schoolYear,
      Date startDate,
      Date endDate)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    Pupil pupil = pupilPersistence.findByPrimaryKey(pupilId);
    Enrolment enrolment = enrolmentPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    enrolment.setCompanyId(pupil.getCompanyId());
    enrolment.setUserId(userId);
    enrolment.setUserName(user.getFullName());
    enrolment.setCreateDate(now);
    enrolment.setModifiedDate(now);
    enrolment.setSchoolGroupId(pupil.getSchoolGroupId());
    enrolment.setGroupId(groupId);
    enrolment.setPupilId(pupilId);
    enrolment.setRosterGroupKey(rosterGroupKey);
    enrolment.setRosterGroupName(rosterGroupName);
    enrolment.setSchoolYear(schoolYear);
    enrolment.setStartDate(startDate);
    enrolment.setEndDate(endDate);

    return enrolmentPersistence.update(enrolment);
  }

  /** Ends an enrolment before its time. */
  @Override
  public Enrolment endEnrolment(long enrolmentId, Date endDate) throws PortalException {
    Enrolment enrolment = enrolmentPersistence.findByPrimaryKey(enrolmentId);

    enrolment.setModifiedDate(Date.from(clock.instant()));
    enrolment.setEndDate(endDate);

    return enrolmentPersistence.update(enrolment);
  }

  /** Gives the enrolments of pupils that hold at a moment, with one query. */
  @Override
  public List<Enrolment> getEnrolments(long[] pupilIds, Date moment) {
    return pupilIds.length == 0
        ? List.of()
        : find(RosterQuery.ofEnrolments().in("pupilId", pupilIds).at(moment));
  }

  /** Gives all enrolments that a pupil ever had, in the order in which they start. */
  @Override
  public List<Enrolment> getPupilEnrolments(long pupilId) {
    return find(RosterQuery.ofEnrolments().eq("pupilId", pupilId));
  }

  /**
   * Gives the enrolments of a school for a school year that have not ended at a moment, with one
   * query.
   */
  @Override
  public List<Enrolment> getSchoolEnrolments(long schoolGroupId, String schoolYear, Date moment) {
    return find(
        RosterQuery.ofEnrolments()
            .eq("schoolGroupId", schoolGroupId)
            .eq("schoolYear", schoolYear)
            .notEndedAt(moment));
  }

  /**
   * Says which class group a group of the roster is; for its enrolments that have not ended, and
   * for those that are imported later in the school year. A composed group that no Site was found
   * for has no enrolments: a Site of the same name does for it.
   *
   * @param groupId the Site of the class group; 0 for none
   * @throws NoSuchGroupException if the Site is not that of a group in the school
   */
  @Override
  public void linkRosterGroup(
      long schoolGroupId, String schoolYear, String rosterGroupKey, long groupId)
      throws PortalException {

    if (groupId != 0) {
      requireGroupOfSchool(groupId, schoolGroupId);
    }

    Date now = Date.from(clock.instant());

    for (Enrolment enrolment : getSchoolEnrolments(schoolGroupId, schoolYear, now)) {
      if (enrolment.getRosterGroupKey().equals(rosterGroupKey)) {
        enrolment.setModifiedDate(now);
        enrolment.setGroupId(groupId);

        enrolmentPersistence.update(enrolment);
      }
    }
  }

  private void requireGroupOfSchool(long groupId, long schoolGroupId) throws PortalException {
    Group group = groupLocalService.getGroup(groupId);

    if ((groupId == schoolGroupId) || (SchoolSite.groupId(group) != schoolGroupId)) {
      throw new NoSuchGroupException("Site " + groupId + " is no group of school " + schoolGroupId);
    }
  }

  private List<Enrolment> find(RosterQuery rosterQuery) {
    return enrolmentPersistence.findWithDynamicQuery(
        rosterQuery.orderBy("startDate", "enrolmentId").build());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;
}
