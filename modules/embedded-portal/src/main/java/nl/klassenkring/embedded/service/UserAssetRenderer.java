/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.asset.kernel.model.BaseAssetRenderer;
import com.liferay.portal.kernel.model.User;
import java.util.Locale;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;

/** A user as an asset: a name and nothing to look at. */
@StandsInFor("com.liferay.users.admin.web")
final class UserAssetRenderer extends BaseAssetRenderer<User> {

  private final User user;

  UserAssetRenderer(User user) {
    this.user = user;
  }

  @Override
  public User getAssetObject() {
    return user;
  }

  @Override
  public String getClassName() {
    return User.class.getName();
  }

  @Override
  public long getClassPK() {
    return user.getUserId();
  }

  @Override
  public long getGroupId() {
    return user.getGroupId();
  }

  @Override
  public String getSummary(PortletRequest portletRequest, PortletResponse portletResponse) {
    return user.getFullName();
  }

  @Override
  public String getTitle(Locale locale) {
    return user.getFullName();
  }

  @Override
  public long getUserId() {
    return user.getUserId();
  }

  @Override
  public String getUserName() {
    return user.getFullName();
  }

  @Override
  public String getUuid() {
    return user.getUuid();
  }

  @Override
  public boolean include(
      HttpServletRequest request, HttpServletResponse response, String template) {
    return false;
  }
}
