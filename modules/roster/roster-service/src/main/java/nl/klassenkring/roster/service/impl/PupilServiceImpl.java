/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import nl.klassenkring.roster.internal.permission.PupilPermission;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.base.PupilServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What a signed-in user may see of pupils; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Pupil"},
    service = AopService.class)
public class PupilServiceImpl extends PupilServiceBaseImpl {

  /** Gives a page of the pupils who are in a class group now, in the order of first names. */
  @Override
  public List<Pupil> getGroupPupils(long groupId, int start, int end) throws PortalException {
    checkGroup(groupId);

    return pupilLocalService.getGroupPupils(groupId, now(), start, end);
  }

  /** Counts the pupils who are in a class group now. */
  @Override
  public int getGroupPupilsCount(long groupId) throws PortalException {
    checkGroup(groupId);

    return pupilLocalService.getGroupPupilsCount(groupId, now());
  }

  /** Gives the pupils whose guardian the current user is now; a guest is nobody's. */
  @Override
  public List<Pupil> getMyPupils() throws PortalException {
    return pupilLocalService.getGuardedPupils(getUserId(), now());
  }

  /** Gives a pupil to who runs the school, to the teachers of the group and to the family. */
  @Override
  public Pupil getPupil(long pupilId) throws PortalException {
    return pupilPermission.getVisible(getPermissionChecker(), pupilId);
  }

  /** Gives all enrolments that a pupil ever had, in the order in which they start. */
  @Override
  public List<Enrolment> getPupilEnrolments(long pupilId) throws PortalException {
    Pupil pupil = pupilPermission.getVisible(getPermissionChecker(), pupilId);

    return enrolmentLocalService.getPupilEnrolments(pupil.getPupilId());
  }

  /** Gives a page of the pupils of a school to who runs it, in the order of first names. */
  @Override
  public List<Pupil> getSchoolPupils(long schoolGroupId, int start, int end)
      throws PortalException {

    checkSchool(schoolGroupId);

    return pupilLocalService.getSchoolPupils(schoolGroupId, now(), start, end);
  }

  /** Counts the pupils of a school for who runs it. */
  @Override
  public int getSchoolPupilsCount(long schoolGroupId) throws PortalException {
    checkSchool(schoolGroupId);

    return pupilLocalService.getSchoolPupilsCount(schoolGroupId, now());
  }

  /**
   * Gives a page of the pupils of a school whose name has all of the words in it, to who runs it.
   *
   * @see nl.klassenkring.roster.service.PupilLocalService#searchPupils
   */
  @Override
  public List<Pupil> searchPupils(
      long schoolGroupId, long groupId, String words, int start, int end) throws PortalException {

    checkSchool(schoolGroupId);

    return pupilLocalService.searchPupils(schoolGroupId, groupId, words, now(), start, end);
  }

  /** Counts the pupils that a search finds, for who runs the school. */
  @Override
  public int searchPupilsCount(long schoolGroupId, long groupId, String words)
      throws PortalException {

    checkSchool(schoolGroupId);

    return pupilLocalService.searchPupilsCount(schoolGroupId, groupId, words, now());
  }

  private void checkGroup(long groupId) throws PortalException {
    portletResourcePermission.check(getPermissionChecker(), groupId, RosterActionKeys.VIEW_PUPILS);
  }

  private void checkSchool(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, RosterActionKeys.MANAGE_ROSTER);
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference(target = "(resource.name=" + RosterConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilPermission pupilPermission;
}
