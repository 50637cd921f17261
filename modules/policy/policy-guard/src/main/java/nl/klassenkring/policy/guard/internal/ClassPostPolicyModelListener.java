/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The last gate: whatever road a class post comes by, it is not placed against the school's policy.
 * Throws ModelListenerException, which rolls the transaction back, with a {@link
 * PolicyViolationException} as its cause.
 */
@Component(service = ModelListener.class)
public class ClassPostPolicyModelListener extends BaseModelListener<ClassPost> {

  @Reference private PlacementGates placementGates;

  @Override
  public void onBeforeCreate(ClassPost classPost) {
    guard(classPost, Placement.ofNew(PostState.of(classPost)), false);
  }

  @Override
  public void onBeforeUpdate(ClassPost originalClassPost, ClassPost classPost) {
    guard(
        classPost,
        Placement.ofChange(PostState.of(originalClassPost), PostState.of(classPost)),
        originalClassPost.isApproved());
  }

  private void guard(ClassPost classPost, Placement placement, boolean placedBefore) {
    if (placement == Placement.NOTHING) {
      return;
    }
    long authorUserId = placement.author(classPost.getUserId(), PrincipalThreadLocal.getUserId());

    try {
      placementGates
          .ofPost(classPost, authorUserId)
          .requirePlaceable(classPost, authorUserId, placedBefore);
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }
}
