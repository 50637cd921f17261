/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import com.liferay.mail.kernel.service.MailService;
import com.liferay.portal.kernel.util.PrefsPropsUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import javax.portlet.PortletPreferences;
import nl.klassenkring.embedded.EmbeddedPortal;

/** The mail server of the portal instance, as an administrator sets it. */
final class MailServerSetting {

  private MailServerSetting() {}

  /** Has the portal send to this port of the loopback address. */
  static void set(EmbeddedPortal portal, int port) throws Exception {
    long companyId = portal.company().getCompanyId();
    PortletPreferences preferences = PrefsPropsUtil.getPreferences(companyId);

    preferences.setValue(PropsKeys.MAIL_SESSION_MAIL, "true");
    preferences.setValue(PropsKeys.MAIL_SESSION_MAIL_SMTP_HOST, "127.0.0.1");
    preferences.setValue(PropsKeys.MAIL_SESSION_MAIL_SMTP_PORT, Integer.toString(port));
    preferences.store();
    portal.service(MailService.class).clearSession(companyId);
  }
}
