/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.security.ldap.LDAPSettings;
import java.util.Properties;
import nl.klassenkring.embedded.StandsInFor;

/** LDAP is off: nothing is imported, exported or left to a directory's password policy. */
@StandsInFor("com.liferay.portal.security.ldap.impl")
public final class InactiveLDAPSettings implements LDAPSettings {

  @Override
  public Properties getContactExpandoMappings(long ldapServerId, long companyId) {
    return new Properties();
  }

  @Override
  public Properties getContactMappings(long ldapServerId, long companyId) {
    return new Properties();
  }

  @Override
  public String[] getErrorPasswordHistoryKeywords(long companyId) {
    return new String[0];
  }

  @Override
  public Properties getGroupMappings(long ldapServerId, long companyId) {
    return new Properties();
  }

  @Override
  public long getPreferredLDAPServerId(long companyId, String screenName) {
    return 0;
  }

  @Override
  public String getPropertyPostfix(long ldapServerId) {
    return "";
  }

  @Override
  public Properties getUserExpandoMappings(long ldapServerId, long companyId) {
    return new Properties();
  }

  @Override
  public Properties getUserMappings(long ldapServerId, long companyId) {
    return new Properties();
  }

  @Override
  public boolean isExportEnabled(long companyId) {
    return false;
  }

  @Override
  public boolean isExportGroupEnabled(long companyId) {
    return false;
  }

  @Override
  public boolean isImportEnabled(long companyId) {
    return false;
  }

  @Override
  public boolean isImportOnStartup(long companyId) {
    return false;
  }

  @Override
  public boolean isPasswordPolicyEnabled(long companyId) {
    return false;
  }
}
