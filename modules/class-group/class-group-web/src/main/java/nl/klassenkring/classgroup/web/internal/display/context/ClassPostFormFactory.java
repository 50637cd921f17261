/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.List;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.service.ClassGroupService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplays;
import nl.klassenkring.classgroup.web.internal.picture.RefusedFile;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads, through the remote services and their permission checks, what the form of a post shows.
 */
@Component(service = ClassPostFormFactory.class)
public class ClassPostFormFactory {

  /** Gives the form: as it was sent when it was refused, else as the post is kept, else empty. */
  public ClassPostFormDisplayContext createForm(
      PortletRequest portletRequest, MimeResponse mimeResponse) throws PortalException {

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    long classPostId = ParamUtil.getLong(portletRequest, "classPostId");
    ClassPost classPost = (classPostId > 0) ? classPostService.getClassPost(classPostId) : null;

    if (classPost == null) {
      portletResourcePermission.check(
          themeDisplay.getPermissionChecker(),
          themeDisplay.getScopeGroupId(),
          ClassGroupActionKeys.ADD_POST);
    } else {
      classPostModelResourcePermission.check(
          themeDisplay.getPermissionChecker(), classPost, ActionKeys.UPDATE);
    }

    ClassPostFormValues values = formValues.of(portletRequest, classPost);

    return new ClassPostFormDisplayContext(
        AudienceDisplay.of(themeDisplay, classGroupService),
        values,
        adviceFactory.createAdvice(portletRequest, values),
        SessionErrors.contains(portletRequest, PolicyViolationException.class),
        ErrorKeys.of(portletRequest),
        pictureDisplays.ofForm(portletRequest, classPostId, values.getPictures(), mimeResponse),
        refusedFiles(portletRequest),
        postPictureService.mayDepictPupils(themeDisplay.getScopeGroupId()),
        postPictureService.maySearchPupils(themeDisplay.getScopeGroupId()));
  }

  @SuppressWarnings("unchecked")
  private static List<RefusedFile> refusedFiles(PortletRequest portletRequest) {
    Object refusedFiles = portletRequest.getAttribute(ClassGroupWebKeys.REFUSED_FILES);

    return (refusedFiles == null) ? List.of() : (List<RefusedFile>) refusedFiles;
  }

  @Reference private AdviceFactory adviceFactory;

  @Reference private ClassGroupService classGroupService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference private ClassPostService classPostService;

  @Reference private FormValues formValues;

  @Reference private PictureDisplays pictureDisplays;

  @Reference private PostPictureService postPictureService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
