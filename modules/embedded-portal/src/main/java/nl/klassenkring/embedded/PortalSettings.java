/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import com.liferay.portal.util.PropsUtil;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hands the options to the core as Liferay's own settings, over what {@code portal-ext.properties}
 * says. Nothing is written to the disk, so that no password is.
 */
final class PortalSettings {

  private PortalSettings() {}

  /** To be called before any other class of the core is used: most settings are read only once. */
  static void apply(EmbeddedPortalOptions options) {
    // Liferay's own properties refer to the home, so it must be known while they are read.
    System.setProperty("portal:liferay.home", options.home().toString());
    System.setProperty("configuration.impl.quiet", "true");
    settings(options).forEach(PropsUtil::set);
  }

  private static Map<String, String> settings(EmbeddedPortalOptions options) {
    Map<String, String> settings = new TreeMap<>();
    JdbcSettings jdbc = options.jdbc().orElseGet(() -> JdbcSettings.hsqldb(options.home()));
    settings.put("jdbc.default.driverClassName", jdbc.driverClassName());
    settings.put("jdbc.default.url", jdbc.url());
    settings.put("jdbc.default.username", jdbc.user());
    settings.put("jdbc.default.password", jdbc.password());
    CompanySettings company = options.company();
    settings.put("company.default.web.id", company.webId());
    settings.put("company.default.name", company.name());
    settings.put("company.default.virtual.host.name", "localhost");
    settings.put("default.admin.screen.name", company.adminScreenName());
    settings.put("default.admin.password", company.adminPassword());
    settings.put("admin.email.from.name", company.name());
    settings.put("admin.email.from.address", "noreply@" + company.mailDomain());
    settings.put("mail.session.mail.smtp.host", options.smtpHost());
    settings.put("mail.session.mail.smtp.port", Integer.toString(options.smtpPort()));
    return settings;
  }
}
