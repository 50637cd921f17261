/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.picture;

import com.liferay.portal.kernel.exception.NoSuchImageException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Image;
import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.ImageLocalService;
import com.liferay.portal.kernel.service.LayoutSetLocalService;
import java.io.InputStream;
import java.util.Optional;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.internal.permission.GroupAdministration;
import nl.klassenkring.membership.picture.GroupPicture;
import nl.klassenkring.membership.picture.GroupPictureService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the picture of a group where Liferay keeps it: as the logo of the private Site. */
@Component(service = GroupPictureService.class)
public class GroupPictureServiceImpl implements GroupPictureService {

  @Override
  public Optional<GroupPicture> fetch(long groupId) throws PortalException {
    if (!isVisible(groupId)) {
      return Optional.empty();
    }

    LayoutSet layoutSet = layoutSetLocalService.fetchLayoutSet(groupId, true);

    // Zero is the key of no logo, for which Liferay has nothing to look up.
    if ((layoutSet == null) || (layoutSet.getLogoId() == 0)) {
      return Optional.empty();
    }

    return Optional.ofNullable(imageLocalService.fetchImage(layoutSet.getLogoId()))
        .map(image -> new GroupPicture(image.getImageId(), image.getWidth(), image.getHeight()));
  }

  @Override
  public InputStream open(long pictureId) throws PortalException {
    LayoutSet layoutSet =
        (pictureId > 0) ? layoutSetLocalService.fetchLayoutSetByLogoId(true, pictureId) : null;

    if ((layoutSet == null) || !isVisible(layoutSet.getGroupId())) {
      throw new NoSuchImageException("No picture of a group: " + pictureId);
    }

    Image image = imageLocalService.getImage(pictureId);

    return imageLocalService.getImageInputStream(
        image.getCompanyId(), image.getImageId(), image.getType());
  }

  private boolean isVisible(long groupId) throws PortalException {
    return (classGroupLocalService.fetchClassGroupByGroupId(groupId) != null)
        && groupAdministration.may(permissionChecker(), groupId, MembershipActionKeys.VIEW_MEMBERS);
  }

  private static PermissionChecker permissionChecker() throws PrincipalException {
    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();

    if (permissionChecker == null) {
      throw new PrincipalException("Nobody asks for a picture");
    }

    return permissionChecker;
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupAdministration groupAdministration;

  @Reference private ImageLocalService imageLocalService;

  @Reference private LayoutSetLocalService layoutSetLocalService;
}
