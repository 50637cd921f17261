/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The last gate of a reply: whatever road it came by, one that would be placed against the policy
 * rolls back (B2).
 */
@Component(service = ModelListener.class)
public class ClassReplyPolicyModelListener extends BaseModelListener<ClassReply> {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ClassPostLocalService classPostLocalService;

  @Reference private PlacementGates placementGates;

  @Override
  public void onBeforeCreate(ClassReply classReply) {
    guard(classReply, Placement.ofNew(PostState.of(classReply)), false);
  }

  @Override
  public void onBeforeUpdate(ClassReply originalClassReply, ClassReply classReply) {
    guard(
        classReply,
        Placement.ofChange(PostState.of(originalClassReply), PostState.of(classReply)),
        originalClassReply.isApproved());
  }

  private void guard(ClassReply classReply, Placement placement, boolean placedBefore) {
    if (placement == Placement.NOTHING) {
      return;
    }

    long authorUserId = placement.author(classReply.getUserId(), PrincipalThreadLocal.getUserId());

    try {
      placementGates
          .ofReply()
          .requirePlaceable(classReply, placedPost(classReply), authorUserId, placedBefore);
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  private ClassPost placedPost(ClassReply classReply) {
    ClassPost classPost =
        classPostLocalService == null
            ? null
            : classPostLocalService.fetchClassPost(classReply.getClassPostId());

    if (classPost == null
        || !classPost.isApproved()
        || classPost.getGroupId() != classReply.getGroupId()) {

      throw new ModelListenerException(
          "Reply "
              + classReply.getClassReplyId()
              + " stands under a placed post of its group only");
    }
    return classPost;
  }
}
