/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.decision;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.internal.task.Disagreements;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.ConsentRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sees, for each decision by whatever road, whether it answers the request of a campaign and
 * whether the guardians agree.
 */
@Component(service = ModelListener.class)
public class AnsweringModelListener extends BaseModelListener<ConsentDecision> {

  @Override
  public void onAfterCreate(ConsentDecision decision) throws ModelListenerException {
    try {
      consentRequestLocalService.markAnswered(
          decision.getSchoolGroupId(),
          decision.getPupilId(),
          decision.getGuardianId(),
          decision.getSchoolYear());
      disagreements.review(decision.getPupilId(), decision.getPurposeKey());
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  @Reference private ConsentRequestLocalService consentRequestLocalService;

  @Reference private Disagreements disagreements;
}
