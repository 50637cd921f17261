/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import java.util.function.Predicate;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;

/** Decides what a user may do with a reply, given what he may do in its group. */
final class ClassReplyPermissions {

  /**
   * Decides. A reply is changed by its author alone, for a while; it is removed by him as long as
   * he can change it, or by whoever may remove posts of the group, who alone reads it afterwards
   * (F1).
   *
   * @param changeable whether its author can still change it
   * @param inGroup whether the user may do an action of {@link ClassGroupActionKeys} in the group
   */
  static boolean isAllowed(
      String actionId,
      boolean placed,
      boolean author,
      boolean changeable,
      Predicate<String> inGroup) {

    switch (actionId) {
      case ActionKeys.VIEW:
        return inGroup.test(
            placed ? ClassGroupActionKeys.VIEW_POSTS : ClassGroupActionKeys.DELETE_POSTS);
      case ActionKeys.UPDATE:
        return placed && author && changeable && inGroup.test(ClassGroupActionKeys.ADD_REPLY);
      case ActionKeys.DELETE:
        return placed
            && ((author && changeable && inGroup.test(ClassGroupActionKeys.ADD_REPLY))
                || inGroup.test(ClassGroupActionKeys.DELETE_POSTS));
      default:
        return false;
    }
  }

  private ClassReplyPermissions() {}
}
