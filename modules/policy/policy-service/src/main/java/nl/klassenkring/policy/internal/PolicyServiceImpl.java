/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.internal.agreement.SchoolAgreementLookup;
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

  @Reference private DraftGroups draftGroups;
  @Reference private GroupLocalService groupLocalService;
  @Reference private GroupRoleLookup groupRoleLookup;
  @Reference private PlacementVerdicts placementVerdicts;
  @Reference private SchoolAgreementLookup schoolAgreementLookup;
  @Reference private SchoolPolicies schoolPolicies;

  @Override
  public Verdict judge(PostDraft postDraft) throws PortalException {
    return judge(postDraft, draftGroups::of);
  }

  @Override
  public Verdict judgePlacement(PostDraft postDraft) throws PortalException {
    Optional<Verdict> known = placementVerdicts.of(postDraft);

    if (known.isPresent()) {
      return known.get();
    }

    Verdict verdict = judge(postDraft, draftGroups::locked);

    placementVerdicts.remember(postDraft, verdict);
    return verdict;
  }

  @Override
  public ZoneId zone(long groupId) throws PortalException {
    return schoolPolicies.of(schoolOf(groupLocalService.getGroup(groupId)).getFriendlyURL()).zone();
  }

  private Verdict judge(PostDraft postDraft, DraftGroupLookup draftGroupLookup)
      throws PortalException {

    Group group = groupLocalService.getGroup(postDraft.groupId());

    if (group.getCompanyId() != postDraft.companyId()) {
      throw new NoSuchGroupException(
          "Group " + postDraft.groupId() + " is not in company " + postDraft.companyId());
    }

    Group school = schoolOf(group);
    Optional<DraftGroup> draftGroup = draftGroupLookup.of(postDraft, school.getGroupId());

    if (draftGroup.isEmpty()) {
      return Verdict.of(
          List.of(Finding.block("policy", "policy-unavailable", "policy-unavailable-advice")));
    }

    return policyOf(school)
        .judge(
            Draft.builder(postDraft.placedAt())
                .kind(postDraft.kind())
                .channel(postDraft.channel().orElse(null))
                .title(postDraft.title())
                .text(postDraft.text())
                .category(PostCategory.fromKey(postDraft.category()).orElse(null))
                .replyMode(ReplyMode.fromKey(postDraft.replyMode()).orElse(ReplyMode.CLOSED))
                .important(postDraft.important())
                .excursion(postDraft.excursion())
                .authorRoles(groupRoleLookup.rolesOf(postDraft.authorUserId(), group, school))
                .group(draftGroup.get())
                .pictures(postDraft.pictures())
                .build());
  }

  private SchoolPolicy policyOf(Group school) {
    return schoolAgreementLookup.of(school).schoolPolicy();
  }

  private Group schoolOf(Group group) throws PortalException {
    long schoolGroupId = SchoolSite.groupId(group);

    return schoolGroupId == group.getGroupId() ? group : groupLocalService.getGroup(schoolGroupId);
  }

  @FunctionalInterface
  private interface DraftGroupLookup {

    Optional<DraftGroup> of(PostDraft postDraft, long schoolGroupId) throws PortalException;
  }
}
