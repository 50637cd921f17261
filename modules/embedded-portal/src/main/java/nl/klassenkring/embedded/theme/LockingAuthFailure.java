/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.AuthException;
import com.liferay.portal.kernel.security.auth.AuthFailure;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;

/** Locks a user out who failed to sign in as often as the password policy allows. */
@StandsInFor("com.liferay.login.web")
public final class LockingAuthFailure implements AuthFailure {

  @Override
  public void onFailureByEmailAddress(
      long companyId,
      String emailAddress,
      Map<String, String[]> headers,
      Map<String, String[]> parameters)
      throws AuthException {
    try {
      UserLocalServiceUtil.updateLockoutByEmailAddress(companyId, emailAddress, true);
    } catch (PortalException e) {
      throw new AuthException(e);
    }
  }

  @Override
  public void onFailureByScreenName(
      long companyId,
      String screenName,
      Map<String, String[]> headers,
      Map<String, String[]> parameters)
      throws AuthException {
    try {
      UserLocalServiceUtil.updateLockoutByScreenName(companyId, screenName, true);
    } catch (PortalException e) {
      throw new AuthException(e);
    }
  }

  @Override
  public void onFailureByUserId(
      long companyId, long userId, Map<String, String[]> headers, Map<String, String[]> parameters)
      throws AuthException {
    try {
      UserLocalServiceUtil.updateLockoutById(userId, true);
    } catch (PortalException e) {
      throw new AuthException(e);
    }
  }
}
