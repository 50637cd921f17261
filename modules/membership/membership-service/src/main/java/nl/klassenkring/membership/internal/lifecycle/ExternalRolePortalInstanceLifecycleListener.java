/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.lifecycle;

import com.liferay.portal.instance.lifecycle.BasePortalInstanceLifecycleListener;
import com.liferay.portal.instance.lifecycle.PortalInstanceLifecycleListener;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the role of externals who may see pictures in each portal instance (A3). */
@Component(service = PortalInstanceLifecycleListener.class)
public class ExternalRolePortalInstanceLifecycleListener
    extends BasePortalInstanceLifecycleListener {

  @Override
  public void portalInstanceRegistered(Company company) throws Exception {
    if (roleLocalService.fetchRole(company.getCompanyId(), SchoolRoleConstants.EXTERNAL_PICTURES)
        == null) {

      roleLocalService.addRole(
          company.getGuestUser().getUserId(),
          null,
          0,
          SchoolRoleConstants.EXTERNAL_PICTURES,
          Map.of(
              Locale.US,
              "External With Pictures",
              Locale.forLanguageTag("nl-NL"),
              "Extern, ziet ook foto's"),
          Map.of(),
          RoleConstants.TYPE_SITE,
          null,
          new ServiceContext());
    }
  }

  @Reference private RoleLocalService roleLocalService;
}
