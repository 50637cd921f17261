/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes down what shows a picture to which somebody objects (C4). */
@Component(service = ModelListener.class)
public class ObjectionModelListener extends BaseModelListener<Objection> {

  @Override
  public void onAfterCreate(Objection objection) throws ModelListenerException {
    try {
      publicationRequestLocalService.takeDownPicture(objection.getPictureId());
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  @Reference private PublicationRequestLocalService publicationRequestLocalService;
}
