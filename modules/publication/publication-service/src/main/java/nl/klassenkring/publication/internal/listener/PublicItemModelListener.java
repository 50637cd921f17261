/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.publication.internal.request.RequestState;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The guard of what is public: by whatever road an item comes, it is the copy of a request that a
 * director approved, and nothing changes it but that it is taken down (D2).
 */
@Component(service = ModelListener.class)
public class PublicItemModelListener extends BaseModelListener<PublicItem> {

  @Override
  public void onBeforeCreate(PublicItem publicItem) throws ModelListenerException {
    PublicationRequest request =
        publicationRequestPersistence.fetchByPrimaryKey(publicItem.getPublicationRequestId());

    if ((request == null)
        || !RequestState.of(request).isPublished()
        || publicItem.isTakenDown()
        || !isCopy(publicItem, request)) {

      throw new ModelListenerException(
          "Only what a director approved is public, not item " + publicItem.getPublicItemId());
    }
  }

  @Override
  public void onBeforeUpdate(PublicItem before, PublicItem publicItem)
      throws ModelListenerException {

    if (!isFrozen(before, publicItem) || (before.isTakenDown() && !publicItem.isTakenDown())) {
      throw new ModelListenerException(
          "Item " + publicItem.getPublicItemId() + " is frozen; a change is a new request");
    }
  }

  private static boolean isCopy(PublicItem publicItem, PublicationRequest request) {
    return publicItem.getContentHash().equals(request.getApprovedHash())
        && publicItem.getTitle().equals(request.getTitle())
        && publicItem.getContent().equals(request.getContent())
        && (publicItem.getGroupId() == request.getSchoolGroupId());
  }

  private static boolean isFrozen(PublicItem before, PublicItem after) {
    return before.getTitle().equals(after.getTitle())
        && before.getContent().equals(after.getContent())
        && before.getContentHash().equals(after.getContentHash())
        && (before.getGroupId() == after.getGroupId())
        && (before.getPublicationRequestId() == after.getPublicationRequestId())
        && before.getDisplayFrom().toInstant().equals(after.getDisplayFrom().toInstant());
  }

  @Reference private PublicationRequestPersistence publicationRequestPersistence;
}
