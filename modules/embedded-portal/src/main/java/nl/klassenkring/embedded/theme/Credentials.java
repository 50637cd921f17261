/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.Authenticator;
import com.liferay.portal.kernel.security.pwd.PasswordEncryptorUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.HashMap;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Asks Liferay whether somebody is who he says, with its password policy and its lockout. */
final class Credentials {

  private static final Logger LOG = LogManager.getLogger(Credentials.class);

  private final long companyId;

  Credentials(long companyId) {
    this.companyId = companyId;
  }

  /**
   * The user whose credentials these are.
   *
   * @param address where the request came from, for the user's record of sign-ins
   * @return the user's id; 0 if the credentials are not good, for whatever reason
   */
  long check(String email, String password, String address) {
    if (email == null || email.isBlank() || password == null || password.isEmpty()) {
      return 0;
    }
    try {
      Map<String, Object> results = new HashMap<>();
      int result =
          UserLocalServiceUtil.authenticateByEmailAddress(
              companyId, email.trim(), password, Map.of(), Map.of(), results);
      if (result == Authenticator.SUCCESS) {
        long userId = (Long) results.get("userId");
        UserLocalServiceUtil.updateLastLogin(userId, address);
        return userId;
      }
      if (result == Authenticator.DNE) {
        // Takes as long as for an address that is known.
        PasswordEncryptorUtil.encrypt(password);
      }
    } catch (PortalException e) {
      // Locked out, expired, inactive: the log may tell, the page must not.
      LOG.info("Refused a sign-in: {}", e.getClass().getSimpleName());
    }
    return 0;
  }
}
