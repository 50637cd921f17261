/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.klassenkring.picture.model.PictureDepiction;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.rule.picture.PictureConsentRule;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The last gate for a child who is said to be in a placed picture: without consent the change is
 * refused (C1), so that its author takes the picture out. Taking a name away needs no gate: a
 * picture of which nobody says who is in it is hidden at the next read.
 *
 * <p>Depictions are written by the picture service alone, so the gate is there as long as they are.
 */
@Component(service = ModelListener.class)
public class DepictionPolicyModelListener extends BaseModelListener<PictureDepiction> {

  private static final Policy CONSENT = new Policy(List.of(new PictureConsentRule()));

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PictureLocalService pictureLocalService;

  @Override
  public void onAfterCreate(PictureDepiction depiction) {
    try {
      for (PictureState state :
          pictureLocalService.getPictureStates(Set.of(depiction.getPictureId()), clock.instant())) {

        if (state.isPlaced() && state.getBlockers().containsKey(depiction.getPupilId())) {
          throw new PolicyViolationException(refusal(state));
        }
      }
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  private static Verdict refusal(PictureState state) {
    DraftPicture picture =
        DraftPicture.builder(state.getPosition()).unnamedWithoutConsent(1).build();

    return CONSENT.judge(Draft.builder(Instant.EPOCH).pictures(List.of(picture)).build());
  }
}
