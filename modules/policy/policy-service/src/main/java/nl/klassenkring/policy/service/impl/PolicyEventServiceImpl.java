/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Date;
import java.util.List;
import nl.klassenkring.policy.event.PolicyEventCount;
import nl.klassenkring.policy.internal.permission.GovernanceRoles;
import nl.klassenkring.policy.internal.permission.Schools;
import nl.klassenkring.policy.service.base.PolicyEventServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets the director read what the rules did in the groups of the school, and teachers what they did
 * in their own; each method checks that first. Only counts: who wrote what is nobody's dashboard.
 */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=PolicyEvent"},
    service = AopService.class)
public class PolicyEventServiceImpl extends PolicyEventServiceBaseImpl {

  /**
   * Counts, for the director, per group of the school, result and rule.
   *
   * @param from the first moment that counts
   * @param until the first that no longer does
   */
  @Override
  public List<PolicyEventCount> getSchoolPolicyEventCounts(
      long schoolGroupId, Date from, Date until) throws PortalException {

    governanceRoles.checkDirector(getPermissionChecker(), schools.school(schoolGroupId));

    return policyEventLocalService.getSchoolPolicyEventCounts(schoolGroupId, from, until);
  }

  /**
   * Counts, for a teacher of the group and the director of its school, per result and rule.
   *
   * @param from the first moment that counts
   * @param until the first that no longer does
   */
  @Override
  public List<PolicyEventCount> getGroupPolicyEventCounts(long groupId, Date from, Date until)
      throws PortalException {

    governanceRoles.checkTeachesOrDirects(
        getPermissionChecker(), groupLocalService.getGroup(groupId));

    return policyEventLocalService.getGroupPolicyEventCounts(groupId, from, until);
  }

  @Reference private GovernanceRoles governanceRoles;

  @Reference private GroupLocalService groupLocalService;

  @Reference private Schools schools;
}
