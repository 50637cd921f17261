/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The last gate for a picture that comes to a placed post: it is judged with its post, as the
 * database says it is, whatever road it came by (C1 to C4). Throws ModelListenerException, which
 * rolls the transaction back, with a {@link PolicyViolationException} as its cause.
 *
 * <p>A picture that is placed already and loses its consent needs no gate: it is hidden at the next
 * read.
 */
@Component(service = ModelListener.class)
public class PicturePolicyModelListener extends BaseModelListener<Picture> {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ClassPostLocalService classPostLocalService;

  @Reference private PlacementGates placementGates;

  @Override
  public void onAfterCreate(Picture picture) {
    if (picture.getPlacedDate() != null) {
      guard(picture);
    }
  }

  @Override
  public void onAfterUpdate(Picture originalPicture, Picture picture) {
    if (picture.getPlacedDate() != null && comesToPost(originalPicture, picture)) {
      guard(picture);
    }
  }

  private static boolean comesToPost(Picture before, Picture after) {
    return before.getPlacedDate() == null || before.getClassPostId() != after.getClassPostId();
  }

  private void guard(Picture picture) {
    long actingUserId = PrincipalThreadLocal.getUserId();
    long authorUserId = actingUserId > 0 ? actingUserId : picture.getPlacedByUserId();

    try {
      placementGates
          .ofPicture(picture, authorUserId)
          .requirePlaceable(placedPost(picture), authorUserId, true);
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  private ClassPost placedPost(Picture picture) {
    ClassPost classPost =
        classPostLocalService == null
            ? null
            : classPostLocalService.fetchClassPost(picture.getClassPostId());

    if (classPost == null || !classPost.isApproved()) {
      throw new ModelListenerException(
          "Picture " + picture.getPictureId() + " is placed with a placed post only");
    }
    return classPost;
  }
}
