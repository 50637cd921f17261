/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.portal.instance.lifecycle.BasePortalInstanceLifecycleListener;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.service.ResourceLocalServiceUtil;
import com.liferay.portal.kernel.service.ResourcePermissionLocalServiceUtil;
import com.liferay.portlet.documentlibrary.constants.DLConstants;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Gives each company what the deployment of the Documents and Media portlet gives it: the default
 * permissions on the top of a site's documents.
 */
@StandsInFor("com.liferay.document.library.web")
final class DocumentResources extends BasePortalInstanceLifecycleListener {

  private static final String NAME = DLConstants.RESOURCE_NAME;

  @Override
  public void portalInstanceRegistered(Company company) throws PortalException {
    long companyId = company.getCompanyId();
    int present =
        ResourcePermissionLocalServiceUtil.getResourcePermissionsCount(
            companyId, NAME, ResourceConstants.SCOPE_INDIVIDUAL, NAME);
    if (present == 0) {
      ResourceLocalServiceUtil.addResources(companyId, 0, 0, NAME, NAME, false, true, true);
    }
  }
}
