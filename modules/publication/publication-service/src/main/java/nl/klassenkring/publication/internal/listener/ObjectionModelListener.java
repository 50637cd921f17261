/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.internal.item.TakeDown;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes down what shows a picture to which somebody objects: to its public copy, or to the picture
 * of the post that it was made of (C4).
 */
@Component(service = ModelListener.class)
public class ObjectionModelListener extends BaseModelListener<Objection> {

  @Override
  public void onAfterCreate(Objection objection) throws ModelListenerException {
    long pictureId = objection.getPictureId();
    List<PublicationPicture> pictures =
        new ArrayList<>(publicationPicturePersistence.findBySourcePictureId(pictureId));
    PublicationPicture copy = publicationPicturePersistence.fetchByPrimaryKey(pictureId);

    if (copy != null) {
      pictures.add(copy);
    }

    try {
      for (PublicationPicture picture : pictures) {
        takeDown.takeDown(
            publicationRequestPersistence.findByPrimaryKey(picture.getPublicationRequestId()),
            PublicationEventType.TAKEN_DOWN_BY_OBJECTION,
            null,
            "");
      }
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  @Reference private PublicationPicturePersistence publicationPicturePersistence;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;

  @Reference private TakeDown takeDown;
}
