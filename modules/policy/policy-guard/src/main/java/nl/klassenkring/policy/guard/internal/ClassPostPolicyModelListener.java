/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import java.time.Clock;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.policy.PictureFacts;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The last gate: whatever road a class post comes by, it is not placed against the school's policy.
 * Throws ModelListenerException, which rolls the transaction back, with a {@link
 * PolicyViolationException} as its cause.
 *
 * <p>Policy service, picture service and clock are optional, so that the gate stays, and stays
 * shut, while they are away.
 */
@Component(service = ModelListener.class)
public class ClassPostPolicyModelListener extends BaseModelListener<ClassPost> {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Clock clock;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PictureLocalService pictureLocalService;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PolicyService policyService;

  @Override
  public void onBeforeCreate(ClassPost classPost) {
    guard(classPost, Placement.ofNew(PostState.of(classPost)));
  }

  @Override
  public void onBeforeUpdate(ClassPost originalClassPost, ClassPost classPost) {
    guard(classPost, Placement.ofChange(PostState.of(originalClassPost), PostState.of(classPost)));
  }

  private void guard(ClassPost classPost, Placement placement) {
    if (placement == Placement.NOTHING) {
      return;
    }
    long authorUserId = placement.author(classPost.getUserId(), PrincipalThreadLocal.getUserId());

    try {
      new PlacementGate(policyService, picturesOf(classPost), clock)
          .requirePlaceable(classPost, authorUserId);
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  private PictureLookup picturesOf(ClassPost classPost) {
    PictureLocalService pictures = pictureLocalService;

    return pictures == null
        ? null
        : moment ->
            PictureFacts.of(
                pictures.getPostPictureStates(Set.of(classPost.getClassPostId()), moment));
  }
}
