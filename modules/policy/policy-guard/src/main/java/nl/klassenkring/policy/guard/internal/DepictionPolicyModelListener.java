/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.policy.ConsentVerdict;
import nl.klassenkring.classgroup.policy.PictureFacts;
import nl.klassenkring.picture.model.PictureDepiction;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The last gate for a child who is said to be in a placed picture: without consent the change is
 * refused (C1), so that its author takes the picture out; and whoever has consent when the author
 * may not know that. Taking a name away needs no gate: a picture of which nobody says who is in it
 * is hidden at the next read.
 *
 * <p>Depictions are written by the picture service alone, so the gate is there as long as they are.
 */
@Component(service = ModelListener.class)
public class DepictionPolicyModelListener extends BaseModelListener<PictureDepiction> {

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentKnowledge consentKnowledge;

  @Reference private PictureLocalService pictureLocalService;

  @Override
  public void onAfterCreate(PictureDepiction depiction) {
    long actingUserId = PrincipalThreadLocal.getUserId();
    long authorUserId = actingUserId > 0 ? actingUserId : depiction.getUserId();

    try {
      for (PictureState state :
          pictureLocalService.getPictureStates(Set.of(depiction.getPictureId()), clock.instant())) {

        if (state.isPlaced()) {
          requirePlaceable(state, depiction.getPupilId(), authorUserId);
        }
      }
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  /** Others in the picture may have lost their consent since: that hides it, and is no refusal. */
  private void requirePlaceable(PictureState state, long pupilId, long authorUserId)
      throws PortalException {

    Set<Long> blockers = new HashSet<>(state.getBlockers().keySet());

    blockers.retainAll(Set.of(pupilId));

    Verdict verdict =
        ConsentVerdict.of(
            List.of(
                PictureFacts.of(
                    state.getPosition(),
                    state.getDescription(),
                    blockers,
                    state.isObjected(),
                    consentKnowledge.of(authorUserId, state.getGroupId()))));

    if (!verdict.placeableNow()) {
      throw new PolicyViolationException(verdict);
    }
  }
}
