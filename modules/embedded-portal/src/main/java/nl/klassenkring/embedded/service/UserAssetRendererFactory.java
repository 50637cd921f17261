/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.asset.kernel.model.AssetRenderer;
import com.liferay.asset.kernel.model.BaseAssetRendererFactory;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.service.permission.UserPermissionUtil;
import nl.klassenkring.embedded.StandsInFor;

/** Shows users as assets, which the core asks for whenever it saves one. */
@StandsInFor("com.liferay.users.admin.web")
public final class UserAssetRendererFactory extends BaseAssetRendererFactory<User> {

  private static final String TYPE = "user";

  /** Makes the factory. */
  public UserAssetRendererFactory() {
    setClassName(User.class.getName());
    setSearchable(true);
  }

  @Override
  public AssetRenderer<User> getAssetRenderer(long classPK, int type) throws PortalException {
    UserAssetRenderer renderer = new UserAssetRenderer(UserLocalServiceUtil.getUserById(classPK));
    renderer.setAssetRendererType(type);
    return renderer;
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public boolean hasPermission(PermissionChecker permissionChecker, long classPK, String actionId) {
    return UserPermissionUtil.contains(permissionChecker, classPK, actionId);
  }
}
