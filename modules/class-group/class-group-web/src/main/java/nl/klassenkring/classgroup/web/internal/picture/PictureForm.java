/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.picture.PupilName;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.classgroup.web.internal.display.context.ClassPostFormValues;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.service.PictureService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads a form with its pictures: takes in the files that came along, and does what a button under
 * a picture asks. The form as it is then is left as a request attribute, for showing it again.
 */
@Component(service = PictureForm.class)
public class PictureForm {

  /**
   * Reads the form.
   *
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if files came along from who
   *     may not add pictures here
   */
  public ClassPostFormValues read(ActionRequest actionRequest) throws PortalException {
    long groupId = themeDisplay(actionRequest).getScopeGroupId();
    ClassPostFormValues typed = ClassPostFormValues.typed(actionRequest);
    PictureButtons buttons = new PictureButtons(actionRequest);
    PictureUploads uploads = pictureUploader.upload(actionRequest, groupId);

    deleteUpload(buttons.removedPictureId());

    Set<Long> groupPupilIds = buttons.wholeGroup() ? groupPupilIds(groupId) : Set.of();
    ClassPostFormValues values =
        typed.withPictures(uploads.after(buttons.apply(typed.getPictures(), groupPupilIds)));

    actionRequest.setAttribute(ClassGroupWebKeys.FORM_VALUES, values);
    actionRequest.setAttribute(ClassGroupWebKeys.REFUSED_FILES, uploads.getRefusedFiles());

    return values;
  }

  /** Whether the form is to be shown again, because its pictures are not chosen yet. */
  public boolean isUnfinished(PortletRequest portletRequest) {
    List<?> refusedFiles = (List<?>) portletRequest.getAttribute(ClassGroupWebKeys.REFUSED_FILES);

    return new PictureButtons(portletRequest).pressed() || !refusedFiles.isEmpty();
  }

  /** A picture of a post stays until the form is saved without it. */
  private void deleteUpload(long pictureId) throws PortalException {
    if (pictureId == 0) {
      return;
    }

    try {
      pictureService.deletePicture(pictureId);
    } catch (NoSuchPictureException noSuchPictureException) {
      // It belongs to a post, or it is gone: there is no upload to delete.
      return;
    }
  }

  private Set<Long> groupPupilIds(long groupId) throws PortalException {
    return postPictureService.getPupils(groupId, Set.of()).stream()
        .map(PupilName::getPupilId)
        .collect(Collectors.toSet());
  }

  private static ThemeDisplay themeDisplay(PortletRequest portletRequest) {
    return (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  @Reference private PictureService pictureService;

  @Reference private PictureUploader pictureUploader;

  @Reference private PostPictureService postPictureService;
}
