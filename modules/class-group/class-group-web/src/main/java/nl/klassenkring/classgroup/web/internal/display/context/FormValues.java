/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what stands in the form of a post. */
@Component(service = FormValues.class)
public class FormValues {

  /**
   * Gives the form as it was left by an action, else as it was sent, else as the post is kept.
   *
   * @param classPost null for a new post, whose form is empty
   */
  ClassPostFormValues of(PortletRequest portletRequest, ClassPost classPost)
      throws PortalException {

    Object left = portletRequest.getAttribute(ClassGroupWebKeys.FORM_VALUES);

    if (left instanceof ClassPostFormValues) {
      return (ClassPostFormValues) left;
    }

    if (ParamUtil.getString(portletRequest, "title", null) != null) {
      return ClassPostFormValues.typed(portletRequest);
    }

    return (classPost == null) ? ClassPostFormValues.empty() : kept(classPost);
  }

  private ClassPostFormValues kept(ClassPost classPost) throws PortalException {
    return ClassPostFormValues.of(
        classPost,
        postPictureService
            .getPostPictures(classPost.getGroupId(), new long[] {classPost.getClassPostId()})
            .stream()
            .map(PostPicture::getDescription)
            .collect(Collectors.toList()));
  }

  @Reference private PostPictureService postPictureService;
}
