/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Tells which Sites are class groups. While nobody knows that, every Site may be one; personal
 * sites, asset libraries and the like never are.
 */
@Component(service = ClassGroupSites.class)
public class ClassGroupSites {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ClassGroupLocalService classGroupLocalService;

  @Reference private GroupLocalService groupLocalService;

  boolean mayBeClassGroup(long groupId) {
    ClassGroupLocalService classGroups = classGroupLocalService;

    if (classGroups != null) {
      return classGroups.fetchClassGroupByGroupId(groupId) != null;
    }

    Group group = groupLocalService.fetchGroup(groupId);

    return group != null && group.isSite();
  }

  /** Whether somebody knows the class groups. */
  boolean isKnown() {
    return classGroupLocalService != null;
  }
}
