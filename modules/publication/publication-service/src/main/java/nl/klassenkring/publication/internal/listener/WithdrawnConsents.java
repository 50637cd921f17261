/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.listener;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.change.ConsentChangeListener;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes down what is public of a pupil when his consent falls away, in the transaction of the
 * decision: whoever withdrew it and was told so finds it gone (D2). One that is given again brings
 * nothing back.
 */
@Component(service = ConsentChangeListener.class)
public class WithdrawnConsents implements ConsentChangeListener {

  @Override
  public void onConsentChanged(ConsentChange consentChange) throws PortalException {
    if (!consentChange.isAllowed()) {
      publicationRequestLocalService.takeDownPupil(
          consentChange.getPupilId(), consentChange.getPurposeKey());
    }
  }

  @Reference private PublicationRequestLocalService publicationRequestLocalService;
}
