/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.List;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.web.internal.picture.OwnPupils;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplay;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplays;
import nl.klassenkring.consent.exception.ObjectionReasonException;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads, through the remote services, what the page of one picture shows. */
@Component(service = PictureDetailFactory.class)
public class PictureDetailFactory {

  /** Gives the picture that the request names, in the post that it names. */
  public PictureDetailDisplayContext createPicture(
      PortletRequest portletRequest, MimeResponse mimeResponse) throws PortalException {

    long pictureId = ParamUtil.getLong(portletRequest, "pictureId");
    ClassPost classPost =
        classPostService.getClassPost(ParamUtil.getLong(portletRequest, "classPostId"));
    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    List<PictureDisplay> pictures =
        pictureDisplays
            .ofPosts(themeDisplay, List.of(classPost), mimeResponse)
            .getOrDefault(classPost.getClassPostId(), List.of());
    PictureDisplay picture =
        pictures.stream()
            .filter(display -> display.getPictureId() == pictureId)
            .findFirst()
            .orElseThrow(() -> new NoSuchPictureException("No picture " + pictureId));

    consentPage.find(portletRequest, true);

    return new PictureDetailDisplayContext(
        classPost,
        picture,
        classPost.isApproved() ? ownPupils.in(pictureId) : List.of(),
        ParamUtil.getString(portletRequest, "reason"),
        SessionErrors.contains(portletRequest, ObjectionReasonException.class));
  }

  @Reference private ClassPostService classPostService;

  @Reference private ConsentPage consentPage;

  @Reference private OwnPupils ownPupils;

  @Reference private PictureDisplays pictureDisplays;
}
