/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import nl.klassenkring.policy.engine.PostCategory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets a help request follow its post: it is there when the post is placed, and gone when the post
 * is.
 */
@Component(service = ModelListener.class)
public class ClassPostModelListener extends BaseModelListener<ClassPost> {

  @Override
  public void onAfterUpdate(ClassPost before, ClassPost classPost) throws ModelListenerException {
    if (isHelpRequest(before) || isHelpRequest(classPost)) {
      helpRequestLocalService.followPost(
          classPost.getClassPostId(), classPost.getTitle(), classPost.isApproved());
    }
  }

  @Override
  public void onBeforeRemove(ClassPost classPost) throws ModelListenerException {
    HelpRequest helpRequest =
        helpRequestLocalService.fetchPostHelpRequest(classPost.getClassPostId());

    if (helpRequest == null) {
      return;
    }

    try {
      helpRequestLocalService.deleteHelpRequest(helpRequest.getHelpRequestId());
    } catch (PortalException portalException) {
      throw new ModelListenerException(portalException);
    }
  }

  private static boolean isHelpRequest(ClassPost classPost) {
    return PostCategory.HELP_REQUEST.key().equals(classPost.getCategory());
  }

  @Reference private HelpRequestLocalService helpRequestLocalService;
}
