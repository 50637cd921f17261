/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Optional;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.roster.Roster;
import nl.klassenkring.policy.group.GroupPosts;
import nl.klassenkring.policy.group.GroupPupils;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Gathers what the rules must know of the group in which a draft would be placed. Gives nothing
 * while those who know it are away: nobody can then say that a post may be placed.
 */
@Component(service = DraftGroups.class)
public class DraftGroups {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile GroupPosts groupPosts;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile GroupPupils groupPupils;

  /** The group as it is now. */
  Optional<DraftGroup> of(PostDraft postDraft, long schoolGroupId) throws PortalException {
    return of(postDraft, schoolGroupId, false);
  }

  /** The group as it stays until the current transaction ends. */
  Optional<DraftGroup> locked(PostDraft postDraft, long schoolGroupId) throws PortalException {
    return of(postDraft, schoolGroupId, true);
  }

  private Optional<DraftGroup> of(PostDraft postDraft, long schoolGroupId, boolean locked)
      throws PortalException {

    GroupPosts posts = groupPosts;
    GroupPupils pupils = groupPupils;

    if (posts == null || pupils == null) {
      return Optional.empty();
    }

    Roster roster = roster(pupils, postDraft, schoolGroupId);

    // Without pupils no name would be found: nobody can then say that something may be public (C6).
    if (postDraft.kind() == DraftKind.PUBLICATION && roster.pupils().isEmpty()) {
      return Optional.empty();
    }

    return Optional.of(
        DraftGroup.of(posts.kind(postDraft.groupId()))
            .withRoster(roster)
            .withHistory(history(posts, postDraft, locked)));
  }

  private static Roster roster(GroupPupils pupils, PostDraft postDraft, long schoolGroupId) {
    return postDraft.kind() == DraftKind.PUBLICATION
        ? pupils.schoolRoster(schoolGroupId, postDraft.placedAt())
        : pupils.roster(schoolGroupId, postDraft.groupId(), postDraft.placedAt());
  }

  private static GroupHistory history(GroupPosts posts, PostDraft postDraft, boolean locked)
      throws PortalException {

    if (postDraft.kind() != DraftKind.POST || postDraft.placedBefore()) {
      return GroupHistory.EMPTY;
    }

    if (locked) {
      posts.lock(postDraft.groupId());
    }

    return posts.history(postDraft.groupId(), postDraft.classPostId(), postDraft.placedAt());
  }
}
