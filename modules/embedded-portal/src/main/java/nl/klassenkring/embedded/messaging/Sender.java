/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.util.LocaleThreadLocal;
import java.util.Locale;

/**
 * Who sent a message and for which company, carried into the thread that delivers it. The company
 * is also left in the message's {@code companyId}, where Liferay's listeners look for it.
 */
final class Sender {

  private static final String COMPANY_ID = "companyId";

  private final long companyId;
  private final String principalName;
  private final PermissionChecker permissionChecker;
  private final Locale siteLocale;
  private final Locale displayLocale;

  private Sender(long companyId) {
    this.companyId = companyId;
    principalName = PrincipalThreadLocal.getName();
    permissionChecker = PermissionThreadLocal.getPermissionChecker();
    siteLocale = LocaleThreadLocal.getSiteDefaultLocale();
    displayLocale = LocaleThreadLocal.getThemeDisplayLocale();
  }

  static Sender capture(Message message) {
    if (!message.contains(COMPANY_ID)) {
      message.put(COMPANY_ID, CompanyThreadLocal.getCompanyId());
    }
    return new Sender(message.getLong(COMPANY_ID));
  }

  void run(Runnable delivery) {
    try {
      CompanyThreadLocal.setCompanyId(companyId);
      PrincipalThreadLocal.setName(principalName);
      PermissionThreadLocal.setPermissionChecker(
          permissionChecker == null ? null : permissionChecker.clone());
      LocaleThreadLocal.setSiteDefaultLocale(siteLocale);
      LocaleThreadLocal.setThemeDisplayLocale(displayLocale);
      delivery.run();
    } finally {
      CentralizedThreadLocal.clearShortLivedThreadLocals();
    }
  }
}
