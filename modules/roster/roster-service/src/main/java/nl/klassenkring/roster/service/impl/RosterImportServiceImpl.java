/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.jsonwebservice.JSONWebServiceMode;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.io.InputStream;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import nl.klassenkring.roster.exchange.plan.ImportPlan;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.base.RosterImportServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Imports, for who runs the school; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=RosterImport"},
    service = AopService.class)
public class RosterImportServiceImpl extends RosterImportServiceBaseImpl {

  /**
   * Reads a file and plans its import, which changes nothing yet.
   *
   * @see nl.klassenkring.roster.service.RosterImportLocalService#addRosterImport
   */
  @JSONWebService(mode = JSONWebServiceMode.IGNORE)
  @Override
  public RosterImport addRosterImport(long schoolGroupId, String fileName, InputStream content)
      throws PortalException {

    check(schoolGroupId);

    return rosterImportLocalService.addRosterImport(getUserId(), schoolGroupId, fileName, content);
  }

  /**
   * Imports what was planned and shown.
   *
   * @see nl.klassenkring.roster.service.RosterImportLocalService#confirmRosterImport
   */
  @Override
  public RosterImport confirmRosterImport(long rosterImportId, String planHash)
      throws PortalException {

    checkImport(rosterImportId);

    return rosterImportLocalService.confirmRosterImport(getUserId(), rosterImportId, planHash);
  }

  /** Drops an import that waits. */
  @Override
  public RosterImport dropRosterImport(long rosterImportId) throws PortalException {
    checkImport(rosterImportId);

    return rosterImportLocalService.dropRosterImport(rosterImportId);
  }

  /**
   * Gives the plan of an import that waits, against what is known now.
   *
   * @see nl.klassenkring.roster.service.RosterImportLocalService#getImportPlan
   */
  @JSONWebService(mode = JSONWebServiceMode.IGNORE)
  @Override
  public ImportPlan getImportPlan(long rosterImportId) throws PortalException {
    checkImport(rosterImportId);

    return rosterImportLocalService.getImportPlan(rosterImportId);
  }

  /**
   * Gives which class groups the groups of an import that waits are.
   *
   * @see nl.klassenkring.roster.service.RosterImportLocalService#getGroupLinks
   */
  @Override
  public Map<String, Long> getGroupLinks(long rosterImportId) throws PortalException {
    checkImport(rosterImportId);

    return rosterImportLocalService.getGroupLinks(rosterImportId);
  }

  /** Gives an import of a school that the current user runs. */
  @Override
  public RosterImport getRosterImport(long rosterImportId) throws PortalException {
    checkImport(rosterImportId);

    return rosterImportLocalService.getRosterImport(rosterImportId);
  }

  /** Gives a page of the imports of a school, the latest first. */
  @Override
  public List<RosterImport> getRosterImports(long schoolGroupId, int start, int end)
      throws PortalException {

    check(schoolGroupId);

    return rosterImportLocalService.getRosterImports(schoolGroupId, start, end);
  }

  /** Counts the imports of a school. */
  @Override
  public int getRosterImportsCount(long schoolGroupId) throws PortalException {
    check(schoolGroupId);

    return rosterImportLocalService.getRosterImportsCount(schoolGroupId);
  }

  /** Gives the enrolments of a school for a school year that have not ended. */
  @Override
  public List<Enrolment> getSchoolEnrolments(long schoolGroupId, String schoolYear)
      throws PortalException {

    check(schoolGroupId);

    return enrolmentLocalService.getSchoolEnrolments(
        schoolGroupId, schoolYear, Date.from(clock.instant()));
  }

  /**
   * Says which class group a group of the roster is.
   *
   * @see EnrolmentLocalService#linkRosterGroup
   */
  @Override
  public void linkRosterGroup(
      long schoolGroupId, String schoolYear, String rosterGroupKey, long groupId)
      throws PortalException {

    check(schoolGroupId);

    enrolmentLocalService.linkRosterGroup(schoolGroupId, schoolYear, rosterGroupKey, groupId);
  }

  private void checkImport(long rosterImportId) throws PortalException {
    check(rosterImportLocalService.getRosterImport(rosterImportId).getSchoolGroupId());
  }

  private void check(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, RosterActionKeys.MANAGE_ROSTER);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference(target = "(resource.name=" + RosterConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
