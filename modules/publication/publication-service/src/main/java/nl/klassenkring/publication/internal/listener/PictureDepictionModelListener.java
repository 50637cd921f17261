/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.picture.model.PictureDepiction;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says who turns out to be in a picture of a post of its public copies, too (D2). */
@Component(service = ModelListener.class)
public class PictureDepictionModelListener extends BaseModelListener<PictureDepiction> {

  @Override
  public void onAfterCreate(PictureDepiction depiction) throws ModelListenerException {
    try {
      publicationRequestLocalService.addDepiction(
          depiction.getUserId(), depiction.getPictureId(), depiction.getPupilId());
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  @Reference private PublicationRequestLocalService publicationRequestLocalService;
}
