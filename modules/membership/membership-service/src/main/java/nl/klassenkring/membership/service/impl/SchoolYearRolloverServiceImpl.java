/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.internal.permission.GroupAdministration;
import nl.klassenkring.membership.service.base.SchoolYearRolloverServiceBaseImpl;
import nl.klassenkring.membership.year.YearChoice;
import nl.klassenkring.membership.year.YearPlan;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What who runs a school may do with its school years; each method checks the permission first. */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=SchoolYearRollover"
    },
    service = AopService.class)
public class SchoolYearRolloverServiceImpl extends SchoolYearRolloverServiceBaseImpl {

  /**
   * Does what a plan says, as the director or the administrator of the school.
   *
   * @see nl.klassenkring.membership.service.SchoolYearRolloverLocalService#confirm
   */
  @Override
  public YearPlan confirm(long schoolYearRolloverId, String planHash) throws PortalException {
    check(
        schoolYearRolloverLocalService
            .getSchoolYearRollover(schoolYearRolloverId)
            .getSchoolGroupId());

    return schoolYearRolloverLocalService.confirm(getUserId(), schoolYearRolloverId, planHash);
  }

  /**
   * Gives what would become of the groups of a school year, or what became of them.
   *
   * @see nl.klassenkring.membership.service.SchoolYearRolloverLocalService#getPlan
   */
  @Override
  public YearPlan getPlan(long schoolGroupId, String fromSchoolYear) throws PortalException {
    check(schoolGroupId);

    return schoolYearRolloverLocalService.getPlan(schoolGroupId, fromSchoolYear);
  }

  /** Gives the school years of which a school has groups that are not closed, the oldest first. */
  @Override
  public List<String> getOpenSchoolYears(long schoolGroupId) throws PortalException {
    check(schoolGroupId);

    return schoolYearRolloverLocalService.getOpenSchoolYears(schoolGroupId);
  }

  /**
   * Keeps what becomes of the groups of a school year, which changes nothing yet.
   *
   * @see nl.klassenkring.membership.service.SchoolYearRolloverLocalService#prepare
   */
  @Override
  public YearPlan prepare(long schoolGroupId, String fromSchoolYear, List<YearChoice> choices)
      throws PortalException {

    check(schoolGroupId);

    return schoolYearRolloverLocalService.prepare(
        getUserId(), schoolGroupId, fromSchoolYear, choices);
  }

  private void check(long schoolGroupId) throws PortalException {
    groupAdministration.check(
        getPermissionChecker(), schoolGroupId, MembershipActionKeys.MANAGE_SCHOOL_YEAR);
  }

  @Reference private GroupAdministration groupAdministration;
}
