/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.bundle.transaction;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Adds roles of the given names, separated by commas, in one transaction; fails at the name {@code
 * failure}.
 */
@Component(property = "probe=add.roles", service = AopService.class)
@Transactional(isolation = Isolation.PORTAL, rollbackFor = Exception.class)
public class AddRoles implements AopService, Function<String, Integer> {

  @Reference private CompanyLocalService companyLocalService;
  @Reference private RoleLocalService roleLocalService;
  @Reference private UserLocalService userLocalService;

  @Override
  public Integer apply(String names) {
    int added = 0;
    for (String name : names.split(",", -1)) {
      add(name);
      added++;
    }
    return added;
  }

  private void add(String name) {
    if (name.equals("failure")) {
      throw new IllegalArgumentException(name);
    }
    try {
      Company company = companyLocalService.getCompanies().get(0);
      roleLocalService.addRole(
          userLocalService.getGuestUserId(company.getCompanyId()),
          null,
          0,
          name,
          Map.of(),
          Map.of(),
          RoleConstants.TYPE_REGULAR,
          null,
          new ServiceContext());
    } catch (PortalException e) {
      throw new IllegalStateException(e);
    }
  }
}
