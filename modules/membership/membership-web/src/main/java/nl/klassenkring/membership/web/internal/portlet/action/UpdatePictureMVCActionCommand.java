/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.upload.UploadException;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.portlet.PortletRequest;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.picture.encoding.PictureLimits;
import nl.klassenkring.picture.encoding.PictureRefusal;
import nl.klassenkring.picture.exception.PictureContentException;
import nl.klassenkring.picture.portlet.PictureRefusalKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the group another picture (A5). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/update_picture"
    },
    service = MVCActionCommand.class)
public class UpdatePictureMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.updatePicture(
        pageRequest.getGroupId(), file(pageRequest.getPortletRequest()));

    return new Done("picture-is-changed", "/members/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/group";
  }

  @Override
  protected Optional<Refusal> refusal(PortalException portalException) {
    return (portalException instanceof PictureContentException)
        ? Optional.of(
            Refusal.of(
                PictureRefusalKeys.of(((PictureContentException) portalException).getRefusal()),
                "picture"))
        : super.refusal(portalException);
  }

  /** Gives what was chosen, empty when nothing was: that is no picture either. */
  private static byte[] file(PortletRequest portletRequest) throws PictureContentException {
    Object uploadException = portletRequest.getAttribute(WebKeys.UPLOAD_EXCEPTION);

    if (uploadException instanceof UploadException) {
      throw new PictureContentException(
          PictureRefusal.TOO_LARGE, (UploadException) uploadException);
    }

    try (InputStream inputStream =
        PortalUtil.getUploadPortletRequest(portletRequest).getFileAsStream("picture")) {

      // One byte more than is taken, so that the encoder sees that it is too much.
      return (inputStream == null)
          ? new byte[0]
          : inputStream.readNBytes(PictureLimits.DEFAULT.maxBytes() + 1);
    } catch (IOException ioException) {
      throw new UncheckedIOException(ioException);
    }
  }

  @Reference private MembershipService membershipService;
}
