/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.ZoneId;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.internal.configuration.SchoolPolicies;
import nl.klassenkring.policy.internal.configuration.SchoolPolicy;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up what the rules need to know and leaves the judgement to the school's policy. */
@Component(service = PolicyService.class)
public class PolicyServiceImpl implements PolicyService {

  @Reference private GroupLocalService groupLocalService;
  @Reference private GroupRoleLookup groupRoleLookup;
  @Reference private SchoolPolicies schoolPolicies;

  @Override
  public Verdict judge(PostDraft postDraft) throws PortalException {
    Group group = groupLocalService.getGroup(postDraft.groupId());

    if (group.getCompanyId() != postDraft.companyId()) {
      throw new NoSuchGroupException(
          "Group " + postDraft.groupId() + " is not in company " + postDraft.companyId());
    }

    Group school = schoolOf(group);
    Draft draft =
        Draft.builder(postDraft.placedAt())
            .title(postDraft.title())
            .text(postDraft.text())
            .category(PostCategory.fromKey(postDraft.category()).orElse(null))
            .authorRoles(groupRoleLookup.rolesOf(postDraft.authorUserId(), group, school))
            .pictures(postDraft.pictures())
            .build();

    return policyOf(school).judge(draft);
  }

  @Override
  public ZoneId zone(long groupId) throws PortalException {
    return policyOf(schoolOf(groupLocalService.getGroup(groupId))).zone();
  }

  private SchoolPolicy policyOf(Group school) {
    return schoolPolicies.of(school.getFriendlyURL());
  }

  private Group schoolOf(Group group) throws PortalException {
    long schoolGroupId = SchoolSite.groupId(group);

    return schoolGroupId == group.getGroupId() ? group : groupLocalService.getGroup(schoolGroupId);
  }
}
