/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.concurrent.Callable;

/** For whom a thread works that moves an instance. */
final class Principal {

  private Principal() {}

  /** Works for the user if the thread works for nobody. */
  static <T> T orElse(long userId, Callable<T> work) throws Exception {
    String name = PrincipalThreadLocal.getName();
    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();
    try {
      if (PrincipalThreadLocal.getUserId() == 0) {
        PrincipalThreadLocal.setName(userId);
      }
      if (permissionChecker == null) {
        PermissionThreadLocal.setPermissionChecker(of(userId));
      }
      return work.call();
    } finally {
      PrincipalThreadLocal.setName(name);
      PermissionThreadLocal.setPermissionChecker(permissionChecker);
    }
  }

  private static PermissionChecker of(long userId) throws PortalException {
    return PermissionCheckerFactoryUtil.create(UserLocalServiceUtil.getUser(userId));
  }
}
