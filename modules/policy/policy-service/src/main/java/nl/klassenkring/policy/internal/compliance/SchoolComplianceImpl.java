/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.compliance;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klassenkring.policy.compliance.GroupCompliance;
import nl.klassenkring.policy.compliance.SchoolCompliance;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.event.PolicyEventCount;
import nl.klassenkring.policy.group.SchoolGroups;
import nl.klassenkring.policy.internal.permission.GovernanceRoles;
import nl.klassenkring.policy.internal.permission.Schools;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads it of the whole school, and gives what the reader may see of it. */
@Component(service = SchoolCompliance.class)
public class SchoolComplianceImpl implements SchoolCompliance {

  @Override
  public List<GroupCompliance> of(
      PermissionChecker permissionChecker,
      long groupId,
      Instant moment,
      Instant from,
      Instant until)
      throws PortalException {

    Group school = schools.schoolOf(groupId);
    Predicate<Long> readable = readable(permissionChecker, school);
    Map<Long, GroupHistory> histories = schoolGroups.classHistories(school.getGroupId(), moment);
    Map<Long, List<PolicyEventCount>> eventCounts =
        policyEventLocalService
            .getSchoolPolicyEventCounts(school.getGroupId(), Date.from(from), Date.from(until))
            .stream()
            .collect(Collectors.groupingBy(PolicyEventCount::getGroupId));
    Set<Long> groupIds = new HashSet<>(histories.keySet());

    groupIds.addAll(eventCounts.keySet());

    return groupIds.stream()
        .filter(readable)
        .map(id -> of(id, histories.get(id), eventCounts))
        .collect(Collectors.toUnmodifiableList());
  }

  private static GroupCompliance of(
      long groupId, GroupHistory history, Map<Long, List<PolicyEventCount>> eventCounts) {

    return new GroupCompliance(groupId, history, eventCounts.getOrDefault(groupId, List.of()));
  }

  private Predicate<Long> readable(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    try {
      governanceRoles.checkDirector(permissionChecker, school);

      return groupId -> true;
    } catch (PrincipalException principalException) {
      Set<Long> taught = taughtGroups.of(permissionChecker, school);

      if (taught.isEmpty()) {
        throw principalException;
      }

      return taught::contains;
    }
  }

  @Reference private GovernanceRoles governanceRoles;

  @Reference private PolicyEventLocalService policyEventLocalService;

  @Reference private SchoolGroups schoolGroups;

  @Reference private Schools schools;

  @Reference private TaughtGroups taughtGroups;
}
