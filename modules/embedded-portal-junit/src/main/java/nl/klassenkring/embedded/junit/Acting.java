/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import java.util.concurrent.Callable;

/** Runs a part of a test with the permissions of somebody. */
public final class Acting {

  private Acting() {}

  /**
   * Calls as a user does, and gives the thread back to whom it acted for before.
   *
   * @throws Exception what the block throws
   */
  public static <T> T actingAs(User user, Callable<T> block) throws Exception {
    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();
    String principal = PrincipalThreadLocal.getName();
    try {
      PermissionThreadLocal.setPermissionChecker(PermissionCheckerFactoryUtil.create(user));
      PrincipalThreadLocal.setName(user.getUserId());
      return block.call();
    } finally {
      PermissionThreadLocal.setPermissionChecker(permissionChecker);
      PrincipalThreadLocal.setName(principal);
    }
  }

  /** As {@link #actingAs(User, Callable)}, for a person of a {@link TestSchool}. */
  public static <T> T actingAs(TestUser user, Callable<T> block) throws Exception {
    return actingAs(user.user(), block);
  }

  static void asNobody() {
    PermissionThreadLocal.setPermissionChecker(null);
    PrincipalThreadLocal.setName(null);
  }
}
