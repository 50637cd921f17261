/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextFactory;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.exception.ClassGroupClosedException;
import nl.klassenkring.classgroup.exception.ClassPostContentException;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.classgroup.web.internal.display.context.ClassPostFormValues;
import nl.klassenkring.classgroup.web.internal.picture.PictureForm;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.exception.PictureAltTextException;
import nl.klassenkring.picture.exception.PictureConsentException;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.exception.PictureDepictionException;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places a post or saves it as a draft; a refused form comes back as typed, with the reason. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/edit_class_post"
    },
    service = MVCActionCommand.class)
public class EditClassPostMVCActionCommand extends BaseClassGroupMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    ClassPostFormValues values = pictureForm.read(actionRequest);

    if (pictureForm.isUnfinished(actionRequest)) {
      show(actionResponse, FORM);
      return;
    }

    try {
      ClassPost classPost = save(actionRequest, values);

      done(actionRequest, actionResponse, messageKey(classPost), classPost.getDisplayDate());
    } catch (ClassGroupClosedException
        | ClassPostContentException
        | ClassPostTitleException
        | ClassPostVersionException
        | NoSuchPictureException
        | PictureAltTextException
        | PictureConsentException
        | PictureCountException
        | PictureDepictionException
        | PolicyViolationException exception) {
      refuse(actionRequest, actionResponse, exception, FORM);
    } catch (ModelListenerException exception) {
      // The guard refused what the service let through: a consent was withdrawn in between.
      refuse(actionRequest, actionResponse, violation(exception), FORM);
    }
  }

  private static String messageKey(ClassPost classPost) {
    if (classPost.isScheduled()) {
      return ClassGroupWebKeys.POST_HELD;
    }

    return classPost.isDraft() ? ClassGroupWebKeys.DRAFT_SAVED : ClassGroupWebKeys.POST_PLACED;
  }

  private ClassPost save(ActionRequest actionRequest, ClassPostFormValues values)
      throws PortalException {

    ServiceContext serviceContext =
        ServiceContextFactory.getInstance(ClassPost.class.getName(), actionRequest);

    serviceContext.setUuid(values.getUuid());
    serviceContext.setWorkflowAction(
        ParamUtil.getBoolean(actionRequest, "draft")
            ? WorkflowConstants.ACTION_SAVE_DRAFT
            : WorkflowConstants.ACTION_PUBLISH);

    if (values.getClassPostId() == 0) {
      return classPostService.addClassPost(
          serviceContext.getScopeGroupId(), values.toPostRequest(), serviceContext);
    }

    return classPostService.updateClassPost(
        values.getClassPostId(), values.getMvccVersion(), values.toPostRequest(), serviceContext);
  }

  private static final String FORM = "/class_group/edit_class_post";

  @Reference private ClassPostService classPostService;

  @Reference private PictureForm pictureForm;
}
