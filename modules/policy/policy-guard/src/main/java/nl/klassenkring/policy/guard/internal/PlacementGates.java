/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Gives the listeners their gate, with whoever is there to be asked. Policy service, picture
 * service and clock are optional, so that the listeners stay, and the gate stays shut, while they
 * are away.
 */
@Component(service = PlacementGates.class)
public class PlacementGates {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Clock clock;

  @Reference private ConsentKnowledge consentKnowledge;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PictureLocalService pictureLocalService;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PolicyService policyService;

  /** Gives the gate for a post with all its pictures, for who answers for it. */
  PlacementGate ofPost(ClassPost classPost, long authorUserId) {
    return gate(
        (pictures, moment) ->
            pictures.getPostPictureStates(Set.of(classPost.getClassPostId()), moment),
        authorUserId,
        classPost.getGroupId());
  }

  /** Gives the gate for one picture that comes to a post, for who answers for it. */
  PlacementGate ofPicture(Picture picture, long authorUserId) {
    return gate(
        (pictures, moment) -> pictures.getPictureStates(Set.of(picture.getPictureId()), moment),
        authorUserId,
        picture.getGroupId());
  }

  /** Gives the gate for a reply. */
  ReplyGate ofReply() {
    return new ReplyGate(policyService, clock);
  }

  private PlacementGate gate(PictureQuery query, long authorUserId, long groupId) {
    PictureLocalService pictures = pictureLocalService;
    PictureLookup lookup =
        pictures == null
            ? null
            : moment -> consentKnowledge.facts(query.find(pictures, moment), authorUserId, groupId);

    return new PlacementGate(policyService, lookup, clock);
  }

  @FunctionalInterface
  private interface PictureQuery {
    List<PictureState> find(PictureLocalService pictures, Instant moment) throws PortalException;
  }
}
