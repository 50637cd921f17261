/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.process;

import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.EmbeddedPortalOptions;

/**
 * Boots a portal and prints the roles that earlier starts left; adds one of its own and says so
 * when that is committed. Arguments: home, name of the role, {@code fresh} or {@code kept}.
 */
public final class RememberingMain {

  private static final String PREFIX = "Start ";

  private RememberingMain() {}

  public static void main(String[] arguments) throws Exception {
    EmbeddedPortalOptions options =
        EmbeddedPortalOptions.builder(Path.of(arguments[0]))
            .fresh(arguments[2].equals("fresh"))
            .build();
    try (EmbeddedPortal portal = EmbeddedPortal.start(options)) {
      long companyId = portal.company().getCompanyId();
      List<String> roles =
          RoleLocalServiceUtil.getRoles(companyId).stream()
              .map(Role::getName)
              .filter(name -> name.startsWith(PREFIX))
              .sorted()
              .toList();
      System.out.println("Company " + companyId + " remembers " + roles);
      RoleLocalServiceUtil.addRole(
          UserLocalServiceUtil.getGuestUserId(companyId),
          null,
          0,
          PREFIX + arguments[1],
          Map.of(Locale.ENGLISH, arguments[1]),
          Map.of(),
          RoleConstants.TYPE_REGULAR,
          null,
          new ServiceContext());
      System.out.println("Acknowledged " + arguments[1]);
      if (System.in.read() >= 0) {
        throw new IllegalStateException("Nothing is to be read");
      }
    }
    System.out.println("Closed");
  }
}
