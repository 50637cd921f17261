/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import com.liferay.portal.events.StartupHelperUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.permission.ResourceActionsUtil;
import com.liferay.portal.kernel.service.ClassNameLocalServiceUtil;
import com.liferay.portal.kernel.service.CompanyLocalServiceUtil;
import com.liferay.portal.util.PortalInstances;
import com.liferay.portal.util.PropsValues;

/**
 * The portal's start-up steps on its data, as Liferay's start-up does them: what is missing is
 * added, what is there stays.
 */
final class PortalData {

  private PortalData() {}

  static Company check(CompanySettings settings) {
    try {
      StartupHelperUtil.verifyRequiredSchemaVersion();
      ClassNameLocalServiceUtil.checkClassNames();
      StartupHelperUtil.initResourceActions();
      ResourceActionsUtil.populatePortletResources(
          PortalData.class.getClassLoader(), PropsValues.RESOURCE_ACTIONS_CONFIGS);
      Company company = CompanyLocalServiceUtil.fetchCompanyByVirtualHost("localhost");
      if (company == null) {
        company = add(settings);
      }
      PortalInstances.initCompany(company);
      CompanyThreadLocal.setCompanyId(company.getCompanyId());
      StartupHelperUtil.setDBNew(false);
      return company;
    } catch (Exception e) {
      throw new EmbeddedPortalException("The portal's own data cannot be prepared", e);
    }
  }

  private static Company add(CompanySettings settings) throws PortalException {
    return CompanyLocalServiceUtil.addCompany(
        null,
        settings.webId(),
        "localhost",
        settings.mailDomain(),
        0,
        true,
        settings.adminPassword(),
        settings.adminScreenName(),
        settings.adminEmailAddress(),
        "Beheer",
        null,
        settings.name());
  }
}
