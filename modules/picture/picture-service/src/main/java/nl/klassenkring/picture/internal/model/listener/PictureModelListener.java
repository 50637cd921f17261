/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.model.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.picture.model.Picture;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Ends what people have to do about a placed picture when it goes, alone or with its post, whatever
 * road it goes by.
 */
@Component(service = ModelListener.class)
public class PictureModelListener extends BaseModelListener<Picture> {

  @Override
  public void onAfterRemove(Picture picture) throws ModelListenerException {
    if (picture.getPlacedDate() != null) {
      endTasks(picture);
    }
  }

  @Override
  public void onAfterUpdate(Picture originalPicture, Picture picture)
      throws ModelListenerException {

    if ((originalPicture.getPlacedDate() != null) && (picture.getPlacedDate() == null)) {
      endTasks(picture);
    }
  }

  private void endTasks(Picture picture) {
    try {
      consentTaskLocalService.endPictureTasks(picture.getPictureId());
    } catch (PortalException portalException) {
      throw new ModelListenerException(portalException);
    }
  }

  @Reference private ConsentTaskLocalService consentTaskLocalService;
}
