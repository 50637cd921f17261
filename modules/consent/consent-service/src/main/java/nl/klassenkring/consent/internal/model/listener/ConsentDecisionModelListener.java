/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.model.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.ModelListener;
import java.util.Objects;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.osgi.service.component.annotations.Component;

/** Decisions are added, never changed; and only such that can be read again. */
@Component(service = ModelListener.class)
public class ConsentDecisionModelListener extends AppendOnlyModelListener<ConsentDecision> {

  @Override
  public void onBeforeCreate(ConsentDecision consentDecision) throws ModelListenerException {
    try {
      ConsentAnswer.valueOf(consentDecision.getDecision());
      SchoolYear.parse(consentDecision.getSchoolYear());
      Objects.requireNonNull(consentDecision.getDecidedDate());
    } catch (IllegalArgumentException | NullPointerException exception) {
      throw new ModelListenerException(
          new ConsentDecisionKindException(
              "No decision: "
                  + consentDecision.getDecision()
                  + " for "
                  + consentDecision.getSchoolYear(),
              exception));
    }
  }
}
