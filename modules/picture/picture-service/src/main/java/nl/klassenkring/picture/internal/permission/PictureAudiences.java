/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.permission;

import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.picture.constants.PictureActionKeys;
import nl.klassenkring.picture.constants.PictureConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks what somebody may know of the pictures of a class group. */
@Component(service = PictureAudiences.class)
public class PictureAudiences {

  public PictureAudience of(PermissionChecker permissionChecker, long groupId) {
    boolean adding =
        picturePermission.contains(permissionChecker, groupId, PictureActionKeys.ADD_PICTURE);
    boolean knowingHidden =
        picturePermission.contains(
            permissionChecker, groupId, PictureActionKeys.VIEW_HIDDEN_PICTURES);

    return new PictureAudience(
        permissionChecker.getUserId(),
        adding,
        knowingHidden,
        (adding || knowingHidden)
            && consentPermission.contains(
                permissionChecker, groupId, ConsentActionKeys.VIEW_CONSENT));
  }

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission consentPermission;

  @Reference(target = "(resource.name=" + PictureConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission picturePermission;
}
